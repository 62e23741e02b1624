using System.Text;
using System.Text.Json;
using SignalWire.Agents.ToolCalls;

namespace SignalWire.Agents.Hosting.CommandLine;

/// <summary>The command <c>--exec</c>: runs a tool in this process, with the same dispatch as on a phone call.</summary>
internal sealed class ToolExecution(IServiceProvider services, AgentCatalog catalog, TextWriter output, TextWriter error)
{
    /// <summary>Runs the tool, and prints the answer for the model and the actions.</summary>
    public async Task<int> RunAsync(AgentEndpoint endpoint, CommandLineArguments command)
    {
        var agent = endpoint.Agent;
        if (agent.FindTool(Encoding.UTF8.GetBytes(command.Tool)) is not { } tool)
        {
            string tools = string.Join(", ", agent.Tools.Select(known => Encoding.UTF8.GetString(known.Name)));
            await error.WriteLineAsync($"Agent '{agent.Name}' has no tool '{command.Tool}'. Its tools: {tools}").ConfigureAwait(false);
            return ExitCode.Failure;
        }

        if (catalog.Find(agent) is null)
        {
            await error.WriteLineAsync(
                $"Agent '{agent.Name}' is mapped but not registered. Call services.AddVoiceAgents(), or services.AddVoiceAgent<…>() for an "
                + "agent of another assembly.").ConfigureAwait(false);
            return ExitCode.Failure;
        }

        using var schema = new ToolSchema(tool);
        if (UnknownArgument(schema, command) is { } unknown)
        {
            string parameters = string.Join(", ", schema.Parameters.Select(parameter => parameter.Name));
            await error.WriteLineAsync(
                $"Tool '{command.Tool}' has no parameter '{unknown}'. Its parameters: {(parameters.Length > 0 ? parameters : "none")}. "
                + "Switches of the program must precede --exec.").ConfigureAwait(false);
            return ExitCode.Usage;
        }

        byte[] arguments = ShellArguments.ToJson(schema, command.ToolArguments);
        var request = new SimulatedToolRequest(schema, arguments);
        var origin = SimulatedDocument.NewRequest(endpoint, command.Call.Id, services);
        if (command.Call.IsDescribed)
        {
            if (command.Call.ToRequest(isChanged: false, out _) is not { } call
                || await SimulatedDocument.MakeAsync(endpoint, call, services, isMasked: false, error)
                    .ConfigureAwait(false) is not { } document)
            {
                return ExitCode.Failure;
            }

            origin = document.Request;
            if (request.Describe(command.Call, agent.Name, document.Conversation()) is { } fault)
            {
                await error.WriteLineAsync(fault).ConfigureAwait(false);
                return ExitCode.Usage;
            }

            if (!document.Offers(command.Tool))
            {
                await error.WriteLineAsync(
                    $"The document of this call does not offer '{command.Tool}' to the model; the tool is run anyway")
                .ConfigureAwait(false);
            }
        }

        if (command.Verbose)
        {
            await error.WriteLineAsync($"REQUEST:{Environment.NewLine}{request.ToReadableText()}").ConfigureAwait(false);
        }

        // Without switches that describe the call, the tool knows nothing of it, as when a program calls its own tools.
        byte[] body = request.ToUtf8();
        var answer = await new SimulatedToolCall(endpoint, tool, origin).RunAsync(
            services,
            body,
            call => command.Call.IsDescribed
                ? DirectCall.StartAsync(agent, body, origin.Carried.Span, call)
                : DirectCall.StartAsync(agent, command.Tool, arguments, call)).ConfigureAwait(false);
        if (command.Verbose)
        {
            await error.WriteLineAsync($"ANSWER:{Environment.NewLine}{Json(answer)}").ConfigureAwait(false);
        }

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

        await output.WriteLineAsync(Json(answer)).ConfigureAwait(false);
    }

    /// <summary>Returns the answer as the platform would get it.</summary>
    private static string Json(ToolAnswer answer)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            answer.Result.WriteTo(json);
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
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

    /// <summary>Finds an argument that the tool does not have. On a call it is ignored, but on a command line it is a mistake.</summary>
    private static string? UnknownArgument(ToolSchema schema, CommandLineArguments command) =>
        command.ToolArguments.Select(argument => argument.Key).FirstOrDefault(option => schema.FindParameter(option) is null);
}
