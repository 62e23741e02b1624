using System.Text.Json;

namespace SignalWire.Agents.Tools.Arguments;

/// <summary>Where reading goes on when the JSON in a string has ended.</summary>
/// <param name="Text">The text that the string stands in; <see langword="null"/> for that of the arguments.</param>
/// <param name="Start">Where the string ends in it.</param>
/// <param name="State">The reader's state there.</param>
/// <param name="Around">The same for that text, if it is the JSON of a string itself.</param>
internal sealed record JsonTextScope(byte[]? Text, int Start, JsonReaderState State, JsonTextScope? Around);
