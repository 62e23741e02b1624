using SignalWire.Agents.Generators.Emit.Text;
using SignalWire.Agents.Generators.Model.Settings;

namespace SignalWire.Agents.Generators.Emit.Documents;

/// <summary>Writes the answer and the recording, each with a trailing comma.</summary>
internal static class CallVerbsJson
{
    public static string Write(AgentSettingsModel settings)
    {
        string answer = settings.Answer is { } how ? $"{{\"answer\":{SettingsJson.Object(how.Members)}}}," : "";
        string recording = settings.Recording is { } file
            ? $"{{\"record_call\":{{\"format\":{JsonText.String(file.Format)},\"stereo\":{(file.IsStereo ? "true" : "false")}}}}},"
            : "";
        return answer + recording;
    }
}
