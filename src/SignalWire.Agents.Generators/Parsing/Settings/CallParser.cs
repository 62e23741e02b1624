using System.Globalization;
using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Model;
using SignalWire.Agents.Generators.Model.Settings;
using SignalWire.Agents.Generators.Rules;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Parsing.Settings;


/// <summary>Reads how an agent takes its call: what stands in <c>[VoiceAgent]</c> for the verbs around the agent.</summary>
internal sealed class CallParser(AttributeData voiceAgent, SettingsReader reader, FindingList findings, CancellationToken cancellationToken)
{
    private const string Recording = "RecordCall";

    private readonly List<Setting> _settings = reader.Read(voiceAgent);

    public AnswerModel? ParseAnswer()
    {
        if (voiceAgent.Named("AutoAnswer", defaultValue: true))
        {
            string? seconds = Setting("MaxDuration");
            return new AnswerModel(seconds is null ? null : int.Parse(seconds, CultureInfo.InvariantCulture));
        }

        FindUseless("MaxDuration", "AutoAnswer");
        return null;
    }

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
                $"is of no use without '{needed} = true'; set that, or leave it out");
        }
    }
}
