/// <reference types="lifesci-widgets/svelte" />
