import {Sites} from './sites';

export default function Page() {
  return (
    <>
      <main>
        <lifesci-key-figure figure="medicen.members">Medicen Paris Region: over 300 members</lifesci-key-figure>
        <lifesci-organization-profile organization="sanofi" heading-level={3}>
          Sanofi, a life-sciences company
        </lifesci-organization-profile>
      </main>
      <Sites />
    </>
  );
}
