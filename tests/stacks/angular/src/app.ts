import {Component, CUSTOM_ELEMENTS_SCHEMA} from '@angular/core';
import type {FigureId} from 'lifesci-widgets';
import 'lifesci-widgets/elements/key-figure';
import 'lifesci-widgets/elements/organization-profile';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <lifesci-key-figure [attr.figure]="figure">Medicen Paris Region: over 300 members</lifesci-key-figure>
    <lifesci-organization-profile organization="sanofi" heading-level="3">Sanofi, a life-sciences company</lifesci-organization-profile>
  `,
})
export class App {
  readonly figure: FigureId = 'medicen.members';
}
