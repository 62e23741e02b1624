using SignalWire.Agents.Generators.Emit.Text;
using SignalWire.Agents.Generators.Model;
using SignalWire.Agents.Generators.Model.Settings;

namespace SignalWire.Agents.Generators.Emit.Documents;

/// <summary>Writes the array <c>languages</c>.</summary>
internal static class LanguagesJson
{
    /// <returns>The array in pieces; none if there are no languages.</returns>
    public static IEnumerable<string> Write(EquatableArray<LanguageModel> languages) => SettingsJson.Array(languages, Language);

    private static string Language(LanguageModel language)
    {
        var json = new JsonObjectText()
            .Text("name", language.Name)
            .Text("code", language.Code)
            .Text("voice", language.Voice.Voice)
            .Text("engine", language.Voice.Engine)
            .Text("model", language.Voice.Model)
            .Members(language.Expression);

        // A single list has its own, older key.
        bool hasBoth = language.SpeechFillers.Count > 0 && language.FunctionFillers.Count > 0;
        return json
            .Texts(hasBoth ? "speech_fillers" : "fillers", language.SpeechFillers)
            .Texts(hasBoth ? "function_fillers" : "fillers", language.FunctionFillers)
            .Raw("params", language.Params.Count == 0 ? null : SettingsJson.Object(language.Params))
            .Members(language.Extra)
            .ToString();
    }
}
