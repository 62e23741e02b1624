using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SignalWire.Agents.Generators.Literals;
using SignalWire.Agents.Generators.Model;
using SignalWire.Agents.Generators.Model.Json;
using SignalWire.Agents.Generators.Model.Settings;
using SignalWire.Agents.Generators.Rules;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Parsing.Settings;

/// <summary>Parses the languages of an agent and their voices.</summary>
internal sealed class LanguageParser(
    AttributeList attributes, SettingsReader reader, FindingList findings, CancellationToken cancellationToken)
{
    private const string Stability = "Stability";
    private const string Similarity = "Similarity";
    private const string SpeechFillers = "SpeechFillers";
    private const string FunctionFillers = "FunctionFillers";

    private readonly List<string> _codes = [];

    private bool _isSound = true;

    /// <summary>The languages that the agent speaks; empty if they are not declared or not valid.</summary>
    public IReadOnlyList<string> Codes => _isSound ? _codes : [];

    public EquatableArray<LanguageModel> Parse()
    {
        var languages = new List<LanguageModel>();
        foreach (var attribute in attributes.Of(KnownNames.Language))
        {
            if (attribute.TextArgument(0) is { } name && attribute.TextArgument(1) is { } code && attribute.TextArgument(2) is { } voice
                && IsNew(attribute, code, index: 1))
            {
                languages.Add(Language(attribute, name, code, voice));
            }
        }

        return languages.ToEquatableArray();
    }

    /// <param name="hasLanguages">Whether there are languages that the platform ignores.</param>
    public EquatableArray<JsonMember> ParseMultilingual(bool hasLanguages)
    {
        _codes.RemoveAll(_ => hasLanguages && attributes.Find(KnownNames.MultilingualVoice) is not null);
        var voices = attributes.Of(KnownNames.MultilingualVoice).Select(Voice).OfType<JsonValue>().ToEquatableArray();
        var multilingual = attributes.Find(KnownNames.Multilingual);
        var settings = multilingual is null ? [] : reader.Read(multilingual, "languages");
        if (voices.Count == 0)
        {
            if (multilingual is not null && attributes.Find(KnownNames.MultilingualVoice) is null)
            {
                Contradict(multilingual, "Multilingual", "has no effect without a voice; add a [MultilingualVoice] for each language");
            }

            return EquatableArray<JsonMember>.Empty;
        }

        if (hasLanguages)
        {
            Contradict(
                attributes.Find(
                    KnownNames.Language)!, "Language", "is ignored by the platform when [MultilingualVoice] is set; keep one of them");
        }

        return settings.Select(setting => setting.Member)
            .Prepend(new JsonMember("languages", new JsonValue(JsonKind.Array, "") { Items = voices })).ToEquatableArray();
    }

    private LanguageModel Language(AttributeData attribute, string name, string code, string voice)
    {
        bool isNamed = attribute.NamedArguments.Any(argument => argument.Key is "Engine" or "Model" && !argument.Value.IsNull);
        var parsed = isNamed ? new VoiceModel(voice, Engine: null, Model: null) : VoiceName.Parse(voice);
        FindVoiceFaults(attribute, voice, isNamed, index: 2);
        var settings = reader.Read(attribute, Taken(attribute, parsed));
        string? Text(string property) => settings.FirstOrDefault(setting => setting.Property == property)?.Member.Value.Text;
        EquatableArray<JsonMember> Of(params string[] properties) => settings
            .Where(setting => properties.Contains(setting.Property)).Select(setting => setting.Member).ToEquatableArray();

        return new LanguageModel(
            name, code, parsed with { Engine = Text("Engine") ?? parsed.Engine, Model = Text("Model") ?? parsed.Model })
        {
            SpeechFillers = attribute.NamedTexts(SpeechFillers).ToEquatableArray(),
            FunctionFillers = attribute.NamedTexts(FunctionFillers).ToEquatableArray(),
            Params = Of(Stability, Similarity),
            Expression = Of("Emotion", "Speed"),
            Extra = Of(SettingsReader.Extra),
        };
    }

    /// <summary>The keys that are not written from a property of the same name.</summary>
    private static string[] Taken(AttributeData attribute, VoiceModel voice)
    {
        bool IsSet(string property) => attribute.NamedArguments.Any(argument => argument.Key == property);
        var taken = new List<string> { "name", "code", "voice" };
        taken.AddRange(voice.Engine is null ? [] : ["engine", "model"]);
        taken.AddRange(IsSet(Stability) || IsSet(Similarity) ? ["params"] : []);
        taken.AddRange(IsSet(SpeechFillers) != IsSet(FunctionFillers) ? ["fillers"] : []);
        return [.. taken];
    }

    private JsonValue? Voice(AttributeData attribute)
    {
        if (attribute.TextArgument(0) is not { } code || attribute.TextArgument(1) is not { } voice || !IsNew(attribute, code, index: 0))
        {
            return null;
        }

        bool hasParams = attribute.NamedArguments.Any(argument => argument.Key is Stability or Similarity);
        FindVoiceFaults(attribute, voice, isNamed: false, index: 1);
        var settings = reader.Read(attribute, hasParams ? ["language", "voice", "params"] : ["language", "voice"]);
        var ofVoice = settings.Where(setting => setting.Property is Stability or Similarity)
            .Select(setting => setting.Member).ToEquatableArray();
        List<JsonMember> members =
        [
            new("language", new JsonValue(JsonKind.Text, code)),
            new("voice", new JsonValue(JsonKind.Text, voice)),
            .. settings.Where(setting => setting.Property is not (Stability or Similarity)).Select(setting => setting.Member),
        ];
        if (ofVoice.Count > 0)
        {
            members.Add(new JsonMember("params", new JsonValue(JsonKind.Object, "") { Members = ofVoice }));
        }

        return new JsonValue(JsonKind.Object, "") { Members = members.ToEquatableArray() };
    }

    private bool IsNew(AttributeData attribute, string code, int index)
    {
        var broken = !LanguageCode.IsSound(code) ? AgentRules.MalformedLanguageCode
            : _codes.Contains(code, StringComparer.OrdinalIgnoreCase) ? AgentRules.DuplicateLanguage
            : null;
        if (broken is not null)
        {
            findings.Add(broken, attribute.PlaceOf(index, cancellationToken), code);
            _isSound = false;
            return false;
        }

        _codes.Add(code);
        return true;
    }

    private void FindVoiceFaults(AttributeData attribute, string voice, bool isNamed, int index)
    {
        if (VoiceName.FindFault(voice) is { } fault)
        {
            findings.Add(AgentRules.MalformedVoice, attribute.PlaceOf(index, cancellationToken), voice, fault);
        }
        else if (isNamed && VoiceName.Parse(voice).Engine is not null)
        {
            string named = attribute.NamedArguments.First(argument => argument.Key is "Engine" or "Model").Key;
            findings.Add(
                AgentRules.ContradictorySettings, attribute.LocationOf(named, cancellationToken) ?? Location.None, named,
                $"is set, so the voice '{voice}' is sent unchanged and not found; write only the name of the voice, or remove the setting");
        }
    }

    private void Contradict(AttributeData attribute, string name, string why)
    {
        var written = attribute.ApplicationSyntaxReference?.GetSyntax(cancellationToken) as AttributeSyntax;
        findings.Add(AgentRules.ContradictorySettings, written?.Name.GetLocation() ?? Location.None, name, why);
    }
}
