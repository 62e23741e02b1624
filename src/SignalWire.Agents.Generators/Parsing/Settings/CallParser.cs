using System.Globalization;
using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Model;
using SignalWire.Agents.Generators.Model.Json;
using SignalWire.Agents.Generators.Model.Settings;
using SignalWire.Agents.Generators.Rules;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Parsing.Settings;

/// <summary>Parses how an agent answers its call: the properties of <c>[VoiceAgent]</c> for the verbs around the conversation.</summary>
internal sealed class CallParser(
    AttributeData voiceAgent, AttributeData? answer, SettingsReader reader, FindingList findings, CancellationToken cancellationToken)
{
    private const string Recording = "RecordCall";
    private const string MaxDuration = "MaxDuration";
    private const string MaxDurationKey = "max_duration";
    private const string CodecsKey = "codecs";

    private readonly List<Setting> _settings = reader.Read(voiceAgent);

    public AnswerModel? ParseAnswer()
    {
        if (voiceAgent.Named("AutoAnswer", defaultValue: true))
        {
            var members = AnswerMembers();
            string? seconds = members.FirstOrDefault(member => member.Name == MaxDurationKey)?.Value.Text;
            return new AnswerModel(seconds is null ? null : int.Parse(seconds, CultureInfo.InvariantCulture), members.ToEquatableArray());
        }

        FindUseless(MaxDuration, "AutoAnswer");
        if (answer is not null)
        {
            findings.Add(
                AgentRules.ContradictorySettings, answer.Location(cancellationToken) ?? Location.None, "Answer",
                "has no effect without 'AutoAnswer = true'; set that, or remove this");
        }

        return null;
    }

    /// <summary>The settings of the answer in <c>[VoiceAgent]</c> and in <c>[Answer]</c>.</summary>
    private List<JsonMember> AnswerMembers()
    {
        var ofAgent = _settings.Where(setting => setting.Property == MaxDuration).Select(setting => setting.Member);
        string[] taken = [.. ofAgent.Select(member => member.Name)];
        return [.. ofAgent, .. answer is null ? [] : reader.Read(answer, taken).Select(setting => Joined(setting.Member))];
    }

    /// <summary>A list of codecs is one string in the document.</summary>
    private static JsonMember Joined(JsonMember member) => member.Name == CodecsKey
        ? new JsonMember(CodecsKey, new JsonValue(JsonKind.Text, string.Join(",", member.Value.Items.Select(codec => codec.Text))))
        : member;

    public RecordingModel? ParseRecording()
    {
        if (voiceAgent.Named(Recording, defaultValue: false))
        {
            return new RecordingModel(Setting("RecordFormat") ?? "mp4", voiceAgent.Named("RecordStereo", defaultValue: true));
        }

        FindUseless("RecordFormat", Recording);
        FindUseless("RecordStereo", Recording);
        return null;
    }

    private string? Setting(string property) => _settings.FirstOrDefault(setting => setting.Property == property)?.Member.Value.Text;

    private void FindUseless(string property, string needed)
    {
        if (voiceAgent.LocationOf(property, cancellationToken) is { } location)
        {
            findings.Add(
                AgentRules.ContradictorySettings, location, property,
                $"has no effect without '{needed} = true'; set that, or remove this");
        }
    }
}
