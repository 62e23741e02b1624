using System.Globalization;
using SignalWire.Agents.Generators.Model.Settings;

namespace SignalWire.Agents.Generators.Emit.Documents;


/// <summary>Writes the verbs that stand before the agent, each with the comma after it.</summary>
internal static class CallVerbsJson
{
    public static string Write(AgentSettingsModel settings)
    {
        string answer = settings.Answer switch
        {
            null => "",
            { MaxDuration: { } seconds } => $"{{\"answer\":{{\"max_duration\":{seconds.ToString(CultureInfo.InvariantCulture)}}}}},",
            _ => "{\"answer\":{}},",
        };
        string recording = settings.Recording is { } file
            ? $"{{\"record_call\":{{\"format\":{JsonText.String(file.Format)},\"stereo\":{(file.IsStereo ? "true" : "false")}}}}},"
            : "";
        return answer + recording;
    }
}
