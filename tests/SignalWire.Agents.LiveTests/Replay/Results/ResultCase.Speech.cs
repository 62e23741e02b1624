using System.Text.Json.Nodes;

namespace SignalWire.Agents.LiveTests.Replay.Results;

/// <content>What is said, heard and offered.</content>
internal sealed partial class ResultCase
{
    private bool TrySpeech(string operation, CaseArguments arguments)
    {
        switch (operation)
        {
            case "say":
                Add($".Say({Text(arguments.Take("text"))})");
                return true;
            case "play_background_file":
                var file = arguments.Take("filename");
                Add(
                    $".PlayBackgroundFile({Text(file)}, {Flag(arguments.Take("wait"), false)})",
                    isRefused: IsEmpty(file),
                    why: ResultRows.Empty);
                return true;
            case "stop_background_file":
                Add(".StopBackgroundFile()");
                return true;
            case "add_dynamic_hints":
                Add($".AddDynamicHints({string.Join(", ", arguments.Take("hints")!.AsArray().Select(Hint))})");
                return true;
            case "clear_dynamic_hints":
                Add(".ClearDynamicHints()");
                return true;
            case "set_end_of_speech_timeout":
                Add($".SetEndOfSpeechTimeout(TimeSpan.FromMilliseconds({arguments.Take("milliseconds")}))");
                return true;
            case "set_speech_event_timeout":
                Add($".SetSpeechEventTimeout(TimeSpan.FromMilliseconds({arguments.Take("milliseconds")}))");
                return true;
            case "toggle_functions":
                Add($".ToggleFunctions({string.Join(", ", arguments.Take("function_toggles")!.AsArray().Select(Toggle))})");
                return true;
            case "enable_functions_on_timeout":
                Add($".EnableFunctionsOnTimeout({Flag(arguments.Take("enabled"), true)})");
                return true;
            case "enable_extensive_data":
                Add($".EnableExtensiveData({Flag(arguments.Take("enabled"), true)})");
                return true;
            default:
                return false;
        }
    }

    private static string Hint(JsonNode? hint) => hint is JsonObject pattern
        ? $"DynamicHint.ForPattern({Text(pattern["pattern"])}, {Text(pattern["replace"])}, {Flag(pattern["ignore_case"], false)})"
        : Text(hint);

    private static string Toggle(JsonNode? toggle) => $"({Text(toggle!["function"])}, {Flag(toggle["active"], true)})";
}
