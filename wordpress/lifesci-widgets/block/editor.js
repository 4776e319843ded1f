// The block in the editor: what it shows is the widget itself, what it can show stands in the side bar.
(({blocks, blockEditor, components, element}, {words, language, pageLanguage, subjects, widgets}) => {
  const {createElement, Fragment} = element;
  const {InspectorControls, useBlockProps} = blockEditor;
  const {PanelBody, SelectControl, ToggleControl} = components;

  /** What a widget can show, by id, each with its sentence. */
  const subjectsOf = (widget) => subjects[widgets[widget]] ?? {};

  const options = (values, labels) => values.map((value, index) => ({value, label: labels[index]}));

  /** The attributes of the widget's tag. The frame in which newer editors draw blocks has no language of its own. */
  function tagAttributes({widget, subject, theme, lang, details}) {
    const chosen = {[widgets[widget]]: subject, theme, lang: lang || pageLanguage, details: details ? '' : undefined};
    return Object.fromEntries(Object.entries(chosen).filter(([name, value]) => (name === 'details' ? value === '' : value)));
  }

  /** The controls in the side bar. */
  function controls({attributes, setAttributes}) {
    const {widget, subject, theme, lang, details} = attributes;
    const known = subjectsOf(widget);
    const select = (name, value, choices, onChange = (chosen) => setAttributes({[name]: chosen})) =>
      createElement(SelectControl, {
        key: name,
        label: words[name],
        value,
        options: choices,
        onChange,
        __nextHasNoMarginBottom: true,
        __next40pxDefaultSize: true,
      });
    return createElement(
      InspectorControls,
      null,
      createElement(
        PanelBody,
        {title: words.title},
        select(
          'widget',
          widget,
          Object.keys(widgets).map((name) => ({value: name, label: words[name] ?? name})),
          // What it showed, another widget may not have.
          (name) => setAttributes({widget: name, subject: subject in subjectsOf(name) ? subject : Object.keys(subjectsOf(name))[0]}),
        ),
        select(
          'subject',
          subject,
          Object.entries(known).map(([id, sentences]) => ({value: id, label: sentences[language]})),
        ),
        select('theme', theme, options(['', 'light', 'dark'], [words['theme-auto'], words['theme-light'], words['theme-dark']])),
        select('lang', lang, options(['', 'en', 'fr'], [words['lang-auto'], 'English', 'Français'])),
        createElement(ToggleControl, {
          key: 'details',
          label: words.details,
          checked: details,
          onChange: (chosen) => setAttributes({details: chosen}),
          __nextHasNoMarginBottom: true,
        }),
      ),
    );
  }

  blocks.registerBlockType('lifesci/widget', {
    edit(props) {
      const {widget, subject} = props.attributes;
      const tag = tagAttributes(props.attributes);
      const sentence = subjectsOf(widget)[subject]?.[tag.lang];
      const shown = createElement(`lifesci-${widget}`, {key: JSON.stringify(props.attributes), ...tag}, sentence);
      return createElement(Fragment, null, controls(props), createElement('div', useBlockProps(), shown));
    },
    save: () => null,
  });
})(window.wp, window.lifesciWidgetsBlock);
