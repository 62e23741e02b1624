namespace SignalWire.Agents.Generators.Literals;

/// <summary>
/// A form that a text can have. It rejects only text that certainly fails on a call. If the platform may accept more than its documentation
/// says, the form accepts the text.
/// </summary>
internal abstract class TextForm
{
    /// <summary>A description of the form with an example, as it appears in a message.</summary>
    public abstract string Words { get; }

    /// <summary>Finds what is wrong with a whole text without variables; <see langword="null"/> if the text has this form.</summary>
    public abstract TextFault? FindFault(string text);

    /// <summary>
    /// Finds what is wrong with a text that contains a variable; <see langword="null"/> if the value of the variable can give the text this
    /// form.
    /// </summary>
    public virtual TextFault? FindFaultWithVariable(string text) => null;

    /// <summary>Whether a malformed text is intended to have this form and no other.</summary>
    public virtual bool IsMeantBy(string text) => false;

    /// <summary>Whether a text that begins like this, with an unknown end, can have this form.</summary>
    public virtual bool MayBegin(string start) => true;

    /// <summary>Whether a text of this form can contain a character.</summary>
    public virtual bool MayHold(char character) => true;
}
