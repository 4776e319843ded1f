import {define} from '../../ui/element/define.js';
import {OrganizationProfile} from './organization-profile.js';

define('lifesci-organization-profile', OrganizationProfile);

declare global {
  interface HTMLElementTagNameMap {
    'lifesci-organization-profile': OrganizationProfile;
  }
}
