using SignalWire.Agents.Generators.Model;

namespace SignalWire.Agents.Generators.Emit.Documents;

/// <summary>Writes the array <c>languages</c>.</summary>
internal static class LanguagesJson
{
    /// <returns>The array in pieces; none where there is no language.</returns>
    public static IEnumerable<string> Write(EquatableArray<LanguageModel> languages) =>
        languages.Count == 0 ? [] : ["[", .. JsonText.Items(languages, Language), "]"];

    private static string Language(LanguageModel language) => new JsonObjectText()
        .Text("name", language.Name)
        .Text("code", language.Code)
        .Text("voice", language.Voice)
        .Text("engine", language.Engine)
        .Text("model", language.Model)
        .ToString();
}
