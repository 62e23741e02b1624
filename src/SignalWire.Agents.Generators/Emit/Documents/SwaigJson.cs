using SignalWire.Agents.Generators.Emit.Text;
using SignalWire.Agents.Generators.Model.Settings;

namespace SignalWire.Agents.Generators.Emit.Documents;

/// <summary>Writes the keys of the object <c>SWAIG</c> apart from the agent's own functions.</summary>
internal static class SwaigJson
{
    public static IEnumerable<string> NativeFunctions(AgentSettingsModel settings) =>
        SettingsJson.Array(settings.NativeFunctions, JsonText.String);

    public static IEnumerable<string> Includes(AgentSettingsModel settings) => SettingsJson.Array(settings.Includes, Include);

    public static IEnumerable<string> InternalFillers(AgentSettingsModel settings) =>
        settings.InternalFillers.Count == 0 ? [] : ["{", .. JsonText.Items(settings.InternalFillers, Filler), "}"];

    public static IEnumerable<string> McpServers(AgentSettingsModel settings) => SettingsJson.Array(settings.McpServers, Server);

    private static string Include(IncludeModel include) => new JsonObjectText()
        .Text("url", include.Url)
        .Texts("functions", include.Functions)
        .Raw("meta_data", include.MetaData is { } data ? JsonText.Value(data) : null)
        .ToString();

    private static string Filler(InternalFillerModel filler)
    {
        var languages = new JsonObjectText();
        foreach (var language in filler.Fillers)
        {
            languages.Texts(language.Language, language.Phrases);
        }

        return $"{JsonText.String(filler.Function)}:{languages}";
    }

    private static string Server(McpServerModel server) => new JsonObjectText()
        .Text("url", server.Url)
        .Raw("headers", server.Headers.Count == 0 ? null : SettingsJson.Object(server.Headers))
        .Flag("resources", server.HasResources)
        .Raw("resource_vars", server.ResourceVars is { } variables ? JsonText.Value(variables) : null)
        .ToString();
}
