namespace SignalWire.Agents.Generators.Model.DataMaps;

/// <summary>How an array becomes one text.</summary>
/// <param name="InputKey">Where the array stands.</param>
/// <param name="OutputKey">The variable that holds the text.</param>
/// <param name="Max">How many items are taken at most; nothing for all.</param>
/// <param name="Append">What each item adds.</param>
internal sealed record ForEachModel(string InputKey, string OutputKey, int? Max, string Append);
