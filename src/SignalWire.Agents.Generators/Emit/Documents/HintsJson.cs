using SignalWire.Agents.Generators.Emit.Text;
using SignalWire.Agents.Generators.Model;
using SignalWire.Agents.Generators.Model.Settings;

namespace SignalWire.Agents.Generators.Emit.Documents;

/// <summary>Writes the arrays <c>hints</c> and <c>pronounce</c>.</summary>
internal static class HintsJson
{
    /// <returns>The hints in pieces; none if there are no hints.</returns>
    public static IEnumerable<string> Write(EquatableArray<HintModel> hints) => SettingsJson.Array(hints, Hint);

    /// <returns>The pronunciations in pieces; none if there are no pronunciations.</returns>
    public static IEnumerable<string> Write(EquatableArray<PronunciationModel> pronunciations) =>
        SettingsJson.Array(pronunciations, Pronunciation);

    private static string Hint(HintModel hint) => hint.Pattern is null ? JsonText.String(hint.Text) : new JsonObjectText()
        .Text("hint", hint.Text)
        .Text("pattern", hint.Pattern)
        .Text("replace", hint.Replace)
        .Raw("ignore_case", hint.IgnoreCase ? "true" : "false")
        .ToString();

    private static string Pronunciation(PronunciationModel pronunciation) => new JsonObjectText()
        .Text("replace", pronunciation.Replace)
        .Text("with", pronunciation.With)
        .Raw("ignore_case", pronunciation.IgnoreCase switch { null => null, true => "true", false => "false" })
        .ToString();
}
