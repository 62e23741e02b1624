using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Model;
using SignalWire.Agents.Generators.Model.Json;
using SignalWire.Agents.Generators.Model.Settings;
using SignalWire.Agents.Generators.Rules;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Parsing.Settings;

/// <summary>Parses the settings that an agent declares in attributes, apart from its prompt and tools.</summary>
internal sealed class AgentSettingsParser(
    INamedTypeSymbol agent, KnownSymbols known, FindingList findings, CancellationToken cancellationToken)
{
    private const string DebugWebhookUrl = "DebugWebhookUrl";

    private static readonly string[] OfPrompt = ["text", "pom", "contexts"];

    /// <param name="voiceAgent">The <c>[VoiceAgent]</c> of the agent.</param>
    public AgentSettingsModel Parse(AttributeData voiceAgent)
    {
        var attributes = new AttributeList(agent, known);
        var reader = new SettingsReader(known, findings, cancellationToken);
        var call = new CallParser(voiceAgent, attributes.Find(KnownNames.Answer), reader, findings, cancellationToken);
        var languages = new LanguageParser(attributes, reader, findings, cancellationToken);
        var spoken = languages.Parse();
        var multilingual = languages.ParseMultilingual(spoken.Count > 0);
        var hints = new HintParser(attributes, findings, cancellationToken);
        var functions = new PlatformFunctionParser(attributes, known, findings, cancellationToken);
        var servers = new ServerParser(attributes, reader, findings, cancellationToken);
        return new AgentSettingsModel
        {
            Answer = call.ParseAnswer(),
            Recording = call.ParseRecording(),
            Languages = spoken,
            Multilingual = multilingual,
            Hints = hints.ParseHints(),
            Pronunciations = hints.ParsePronunciations(),
            Params = ParseParams(attributes.Find(KnownNames.AIParams), reader),
            PromptParams = Members(attributes.Find(KnownNames.PromptParams), reader, OfPrompt),
            PostPromptParams = Members(attributes.Find(KnownNames.PostPromptParams), reader, OfPrompt),
            GlobalData = new GlobalDataParser(attributes, reader, findings, cancellationToken).Parse(),
            NativeFunctions = functions.ParseNative(),
            InternalFillers = functions.ParseFillers(languages.Codes),
            Includes = servers.ParseIncludes(),
            McpServers = servers.ParseMcpServers(),
        };
    }

    private static EquatableArray<JsonMember> Members(AttributeData? attribute, SettingsReader reader, params string[] taken) =>
        attribute is null
            ? EquatableArray<JsonMember>.Empty
            : reader.Read(attribute, taken).Select(setting => setting.Member).ToEquatableArray();

    private EquatableArray<JsonMember> ParseParams(AttributeData? attribute, SettingsReader reader)
    {
        if (attribute is null)
        {
            return EquatableArray<JsonMember>.Empty;
        }

        var settings = reader.Read(attribute);
        bool IsOn(string property) => settings.Any(setting => setting.Property == property && setting.Member.Value.Text == "true");
        if (IsOn("EnablePause") && IsOn("SpeakWhenSpokenTo"))
        {
            Contradict(attribute, "SpeakWhenSpokenTo", "cannot be combined with 'EnablePause'; keep one of them");
        }

        if (IsOn("AutoCorrect") && !settings.Any(IsNormalizationOff))
        {
            Contradict(attribute, "AutoCorrect",
                "has no effect while text normalization is on; also set 'EnableTextNormalization = TextNormalization.Off'");
        }

        if (settings.Any(setting => setting.Property == DebugWebhookUrl)
            && agent.AllInterfaces.Any(type => known.Is(type, KnownNames.HandleDebugEvents)))
        {
            Contradict(
                attribute, DebugWebhookUrl, "sends the events elsewhere, so HandleDebugEventAsync is never called; keep one of them");
        }

        return settings.Select(setting => setting.Member).ToEquatableArray();
    }

    private static bool IsNormalizationOff(Setting setting) =>
        setting.Member is { Name: "enable_text_normalization", Value.Text: "off" or "none" or "false" };

    private void Contradict(AttributeData attribute, string property, string why) => findings.Add(
        AgentRules.ContradictorySettings, attribute.LocationOf(property, cancellationToken) ?? Location.None, property, why);
}
