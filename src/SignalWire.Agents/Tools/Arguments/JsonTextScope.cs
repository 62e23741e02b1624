using System.Text.Json;

namespace SignalWire.Agents.Tools.Arguments;

/// <summary>Stores the position at which reading continues after the JSON inside a string.</summary>
/// <param name="Text">The text that contains the string; <see langword="null"/> for the text of the arguments.</param>
/// <param name="Start">The position after the string in that text.</param>
/// <param name="State">The reader's state there.</param>
/// <param name="Around">The scope of that text, if it is itself JSON inside a string; otherwise <see langword="null"/>.</param>
internal sealed record JsonTextScope(byte[]? Text, int Start, JsonReaderState State, JsonTextScope? Around);
