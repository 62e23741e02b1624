namespace SignalWire.Agents.LiveTests.Types;

/// <summary>A type that a tool may take.</summary>
/// <param name="Type">In C#.</param>
/// <param name="Schema">The schema that the model gets.</param>
/// <param name="Fits">A value that reaches the method, and is written by System.Text.Json as it came.</param>
/// <param name="FitsNot">A value that does not.</param>
/// <param name="Expected">What it must be, in words.</param>
internal sealed record TypeRow(string Type, string Schema, string Fits, string FitsNot, string Expected);
