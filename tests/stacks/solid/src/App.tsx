export function App() {
  return (
    <main>
      <lifesci-key-figure figure="medicen.members" on:lifesci-error={({detail}) => console.info(detail.message)}>
        Medicen Paris Region: over 300 members
      </lifesci-key-figure>
      <lifesci-organization-profile organization="sanofi" heading-level={3}>
        Sanofi, a life-sciences company
      </lifesci-organization-profile>
    </main>
  );
}
