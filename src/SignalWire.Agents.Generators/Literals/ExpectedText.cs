namespace SignalWire.Agents.Generators.Literals;

/// <summary>The forms that are accepted for a text. The text must have one of them.</summary>
internal sealed class ExpectedText
{
    private readonly IReadOnlyList<TextForm> _forms;

    private ExpectedText(IReadOnlyList<TextForm> forms)
    {
        _forms = forms;
        var others = forms.Take(forms.Count - 1).Select(form => form.Words).ToList();
        Words = others.Count == 0 ? forms[0].Words : $"{string.Join(", ", others)} or {forms[forms.Count - 1].Words}";
    }

    /// <summary>What to write, as it appears in a message.</summary>
    public string Words { get; }

    /// <summary>
    /// Gets the forms with these names; <see langword="null"/> if there are none, or if a name is unknown, because the text may then have
    /// that form.
    /// </summary>
    public static ExpectedText? Of(IEnumerable<string> names)
    {
        var forms = names.Select(TextForms.Find).ToList();
        return forms.Count > 0 && forms.TrueForAll(form => form is not null) ? new ExpectedText(forms.OfType<TextForm>().ToList()) : null;
    }

    /// <summary>
    /// Finds what is wrong with a text and which form was intended; <see langword="null"/> if the text has one of the forms.
    /// </summary>
    public (TextForm Form, TextFault Fault)? Judge(string text)
    {
        if (Variables.AreIn(text))
        {
            return _forms.Count == 1 && _forms[0].FindFaultWithVariable(text) is { } misplaced ? (_forms[0], misplaced) : null;
        }

        if (_forms.Any(form => form.FindFault(text) is null))
        {
            return null;
        }

        return Meant(text) is { } form
            ? (form, form.FindFault(text)!)
            : (_forms[_forms.Count - 1], new TextFault("has none of the accepted forms"));
    }

    /// <summary>
    /// Finds what is wrong with a partly known text, whatever its unknown parts are; <see langword="null"/> if no fault is certain.
    /// </summary>
    /// <param name="parts">The parts of the text in order; <see langword="null"/> for an unknown part.</param>
    public PartFault? Judge(IReadOnlyList<string?> parts)
    {
        if (Variables.AreIn(string.Concat(parts.Select(part => part ?? "x"))))
        {
            return null;
        }

        string start = string.Concat(parts.TakeWhile(part => part is not null));
        var faults = _forms.Select(form => FindFault(form, start, parts)).ToList();
        return faults.Contains(null) ? null : Meant(start) is { } form ? FindFault(form, start, parts) : faults[faults.Count - 1];
    }

    private static PartFault? FindFault(TextForm form, string start, IReadOnlyList<string?> parts)
    {
        for (int i = 0; i < parts.Count; i++)
        {
            if (Characters.FirstIn(parts[i] ?? "", character => !form.MayHold(character)) is { } stranger)
            {
                return new PartFault(i, form, $"contains {Characters.Show(stranger)}");
            }
        }

        return form.MayBegin(start) ? null : new PartFault(0, form, $"begins with '{ShownText.Of(start)}'");
    }

    private TextForm? Meant(string text) => _forms.Count == 1 ? _forms[0] : _forms.FirstOrDefault(form => form.IsMeantBy(text));
}
