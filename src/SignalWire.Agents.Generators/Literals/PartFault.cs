namespace SignalWire.Agents.Generators.Literals;

/// <summary>A certain fault in a text that is only partly known.</summary>
/// <param name="Part">The index of the part that contains the fault.</param>
/// <param name="Form">The form that the text is intended to have.</param>
/// <param name="Words">The end of a sentence that begins with the text.</param>
internal sealed record PartFault(int Part, TextForm Form, string Words);
