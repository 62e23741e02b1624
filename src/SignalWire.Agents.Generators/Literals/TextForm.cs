namespace SignalWire.Agents.Generators.Literals;

/// <summary>
/// A form that texts have. What it refuses is certainly wrong on a call: where the platform may know more than its pages say, a form
/// takes the text.
/// </summary>
internal abstract class TextForm
{
    /// <summary>What such a text is, with an example, as a message says it.</summary>
    public abstract string Words { get; }

    /// <summary>What is wrong with a whole text without variables; nothing when it has this form.</summary>
    public abstract TextFault? FindFault(string text);

    /// <summary>What is wrong with a text that has a variable in it; nothing where what the platform puts in its place may have this
    /// form.</summary>
    public virtual TextFault? FindFaultWithVariable(string text) => null;

    /// <summary>Whether a text in error was meant to have this form and no other.</summary>
    public virtual bool IsMeantBy(string text) => false;

    /// <summary>Whether a text that begins so, and goes on nobody knows how, can have this form.</summary>
    public virtual bool MayBegin(string start) => true;

    /// <summary>Whether a text of this form may have a character somewhere.</summary>
    public virtual bool MayHold(char character) => true;
}
