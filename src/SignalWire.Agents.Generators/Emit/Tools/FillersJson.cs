using SignalWire.Agents.Generators.Emit.Text;
using SignalWire.Agents.Generators.Model;
using SignalWire.Agents.Generators.Model.Tools;

namespace SignalWire.Agents.Generators.Emit.Tools;

/// <summary>Writes an object with phrases by language.</summary>
internal static class FillersJson
{
    /// <returns>The object; <see langword="null"/> if there are no phrases.</returns>
    public static string? Write(EquatableArray<FillerModel> fillers) =>
        fillers.Count == 0 ? null : $"{{{string.Join(",", fillers.Select(Filler))}}}";

    private static string Filler(FillerModel filler) => $"{JsonText.String(filler.Language)}:{JsonText.Strings(filler.Phrases)}";
}
