namespace SignalWire.Agents.Generators.Literals;

/// <summary>What is certainly wrong with a text of which only parts are known.</summary>
/// <param name="Part">The number of the part in which it shows.</param>
/// <param name="Form">The form that the text was meant to have.</param>
/// <param name="Words">The end of a sentence that begins with the text.</param>
internal sealed record PartFault(int Part, TextForm Form, string Words);
