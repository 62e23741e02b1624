using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SignalWire.Agents.Calls;
using SignalWire.Agents.CompilerServices;

namespace SignalWire.Agents.Tools;

/// <summary>Calls tools from inside the process, each call in a scope of its own.</summary>
internal class ToolCaller(AgentDefinition agent, IServiceScopeFactory scopes, ILogger logger)
{
    public async ValueTask<ToolAnswer> CallAsync(
        string tool, ReadOnlyMemory<byte> arguments, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(tool);
        var call = LocalToolInvocation.Rent(scopes, logger, cancellationToken);
        await StartAsync(tool, arguments, call).ConfigureAwait(false);
        return await EndAsync(call, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Calls a tool with a request like the platform's, so that the tool knows of a phone call. Nothing asks for a token.</summary>
    /// <param name="request">The request's body: one JSON object in UTF-8, which names the tool.</param>
    /// <param name="carried">What the document of the phone call carries along; empty for nothing.</param>
    /// <param name="cancellationToken">Reaches the tool, if it takes one.</param>
    public async ValueTask<ToolAnswer> CallAsync(
        ReadOnlyMemory<byte> request, ReadOnlyMemory<byte> carried, CancellationToken cancellationToken = default)
    {
        var call = LocalToolInvocation.Rent(scopes, logger, cancellationToken);
        await StartAsync(request.Span, carried.Span, call).ConfigureAwait(false);
        return await EndAsync(call, cancellationToken).ConfigureAwait(false);
    }

    private static async ValueTask<ToolAnswer> EndAsync(LocalToolInvocation call, CancellationToken cancellationToken)
    {
        bool canceled = call.Outcome == ToolOutcome.Canceled;
        var answer = ToolAnswerWriter.ToAnswer(call);
        await call.ReturnAsync().ConfigureAwait(false);
        return canceled ? throw new OperationCanceledException(cancellationToken) : answer;
    }

    private ValueTask StartAsync(string tool, ReadOnlyMemory<byte> arguments, LocalToolInvocation call)
    {
        if (agent.FindTool(Encoding.UTF8.GetBytes(tool)) is not { } known)
        {
            ToolAnswerWriter.SetUnknown(call, tool);
            return default;
        }

        // No arguments at all stand for an empty object.
        var text = new ArgumentText(arguments.IsEmpty ? "{}"u8 : arguments.Span, isInside: false);
        call.Arguments = known.DataMap.IsEmpty ? default : text.Json.ToArray();
        return ToolDispatcher.RunAsync(known, text, call);
    }

    private ValueTask StartAsync(ReadOnlySpan<byte> request, ReadOnlySpan<byte> carried, LocalToolInvocation call)
    {
        request = WellFormedJson.Of(request);
        var json = new Utf8JsonReader(request);
        var envelope = default(ToolEnvelope);
        envelope.Read(request, ref json, stops: false);
        call.KeepCallId(envelope.CallId);
        call.KeepRequest(request, carried);
        if (agent.FindTool(envelope.Function) is not { } tool)
        {
            ToolAnswerWriter.SetUnknown(call, Encoding.UTF8.GetString(envelope.Function));
            return default;
        }

        var arguments = envelope.Arguments(call);
        call.Arguments = tool.DataMap.IsEmpty ? default : Alone(arguments.Json);
        return ToolDispatcher.RunAsync(tool, arguments, call);
    }

    /// <summary>The arguments without what follows them in the request; nothing where they break off, which the dispatch tells.</summary>
    private static byte[] Alone(ReadOnlySpan<byte> arguments)
    {
        try
        {
            var json = new Utf8JsonReader(arguments);
            return json.Read() && json.TrySkip() ? arguments[..(int)json.BytesConsumed].ToArray() : [];
        }
        catch (JsonException)
        {
            return [];
        }
    }
}
