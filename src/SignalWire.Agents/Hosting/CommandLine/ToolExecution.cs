using System.Globalization;
using System.Text;
using System.Text.Json;
using SignalWire.Agents.CompilerServices;

namespace SignalWire.Agents.Hosting.CommandLine;

/// <summary><c>--exec</c>: runs a tool in this process, through the dispatch that a phone call takes.</summary>
internal sealed class ToolExecution(AgentCatalog catalog, TextWriter output, TextWriter error)
{
    /// <summary>Runs the tool and prints what the model would be told, and what would be done.</summary>
    public async Task<int> RunAsync(AgentDefinition agent, CommandLineArguments command)
    {
        if (agent.FindTool(Encoding.UTF8.GetBytes(command.Tool)) is not { } tool)
        {
            string tools = string.Join(", ", agent.Tools.Select(known => Encoding.UTF8.GetString(known.Name)));
            await error.WriteLineAsync($"The agent has no tool '{command.Tool}'; it has: {tools}").ConfigureAwait(false);
            return ExitCode.Failure;
        }

        if (catalog.Find(agent) is not { } known)
        {
            await error.WriteLineAsync(
                $"Agent '{agent.Name}' is mapped but not added: call services.AddVoiceAgents(), or services.AddVoiceAgent<…>() for one of another assembly.").ConfigureAwait(false);
            return ExitCode.Failure;
        }

        using var schema = new ToolSchema(tool);
        if (UnknownArgument(schema, command) is { } unknown)
        {
            string parameters = string.Join(", ", schema.Parameters.Select(parameter => parameter.Name));
            await error.WriteLineAsync(
                $"Tool '{command.Tool}' has no parameter '{unknown}'; it has: {(parameters.Length > 0 ? parameters : "none")}. "
                + "Switches of the program stand before --exec.").ConfigureAwait(false);
            return ExitCode.Usage;
        }

        byte[] arguments = ToJson(schema, command.ToolArguments);
        var answer = await known.Caller.CallAsync(command.Tool, arguments).ConfigureAwait(false);
        await WriteAsync(answer, command.Raw).ConfigureAwait(false);
        return answer.Outcome == ToolOutcome.Answered ? ExitCode.Success : ExitCode.Failure;
    }

    private async Task WriteAsync(ToolAnswer answer, bool raw)
    {
        if (!raw)
        {
            await WriteReadableAsync(answer.Result).ConfigureAwait(false);
            return;
        }

        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            answer.Result.WriteTo(json);
        }

        await output.WriteLineAsync(Encoding.UTF8.GetString(buffer.ToArray())).ConfigureAwait(false);
    }

    private async Task WriteReadableAsync(FunctionResult result)
    {
        await output.WriteLineAsync("RESULT:").ConfigureAwait(false);
        await output.WriteLineAsync($"FunctionResult: {result.Response}").ConfigureAwait(false);
        if (result.ToolPrompt is { Length: > 0 } prompt)
        {
            await output.WriteLineAsync($"Prompt: {prompt}").ConfigureAwait(false);
        }

        if (result.Actions is not [])
        {
            await output.WriteLineAsync("Actions:").ConfigureAwait(false);
            foreach (var action in result.Actions)
            {
                await output.WriteLineAsync(ReadableJson.Of(json => action.WriteTo(json))).ConfigureAwait(false);
            }

            if (result.PostProcess)
            {
                await output.WriteLineAsync("Post-process: True").ConfigureAwait(false);
            }
        }
    }

    /// <summary>
    /// Arguments of the shell are text; the tool's schema says what they stand for. What does not fit is passed as text, so that the
    /// tool's own message about it is seen.
    /// </summary>
    private static byte[] ToJson(ToolSchema schema, List<KeyValuePair<string, string?>> arguments)
    {
        var types = schema.Parameters.ToDictionary(
            parameter => parameter.Name,
            parameter => parameter.Value.TryGetProperty("type"u8, out var type) ? type.GetString() : null);
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            foreach (var (option, value) in arguments)
            {
                string name = WireName(option);
                json.WritePropertyName(name);
                Write(json, types.GetValueOrDefault(name), value);
            }

            json.WriteEndObject();
        }

        return buffer.ToArray();
    }

    /// <summary>A call may bring what a tool does not know; on a command line it is a slip.</summary>
    private static string? UnknownArgument(ToolSchema schema, CommandLineArguments command) => command.ToolArguments
        .Select(argument => argument.Key)
        .FirstOrDefault(option => !schema.Parameters.Any(parameter => parameter.Name == WireName(option)));

    private static string WireName(string option) => JsonNamingPolicy.SnakeCaseLower.ConvertName(option.Replace('-', '_'));

    private static void Write(Utf8JsonWriter json, string? type, string? value)
    {
        switch (type)
        {
            case "boolean" when value is null || bool.TryParse(value, out _):
                json.WriteBooleanValue(value is null || bool.Parse(value));
                break;
            case "integer" or "number" when decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number):
                json.WriteNumberValue(number);
                break;
            case "array" or "object" when IsJson(value):
                json.WriteRawValue(value!);
                break;
            default:
                json.WriteStringValue(value ?? "");
                break;
        }
    }

    private static bool IsJson(string? text)
    {
        if (text is null)
        {
            return false;
        }

        try
        {
            using var parsed = JsonDocument.Parse(text);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
