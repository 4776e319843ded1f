/// <reference types="lifesci-widgets/astro" />
