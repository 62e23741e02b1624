namespace SignalWire.Agents.Generators.Model.DataMaps;

/// <summary>How an array is converted to one text.</summary>
/// <param name="InputKey">The key of the array.</param>
/// <param name="OutputKey">The variable for the text.</param>
/// <param name="Max">The maximum number of items; <see langword="null"/> for all.</param>
/// <param name="Append">The text that each item adds.</param>
internal sealed record ForEachModel(string InputKey, string OutputKey, int? Max, string Append);
