using System.Buffers;
using System.Text;
using System.Text.Json;
using SignalWire.Agents.CompilerServices;

namespace SignalWire.Agents.Tools;

/// <summary>Composes the answer of a call. All fixed sentences that are sent to the model are here.</summary>
internal static class ToolAnswerWriter
{
    [ThreadStatic]
    private static Utf8JsonWriter? t_writer;

    /// <summary>Gets the platform's own sentence for a rejected token.</summary>
    private static ReadOnlySpan<byte> Refusal =>
        "I'm sorry, the security token for this function is invalid or expired. I cannot execute this action."u8;

    private static ReadOnlySpan<byte> Failure => "The function failed. Tell the caller that it did not work, and offer something else."u8;

    /// <summary>Gets the platform's own sentence for a tool that returns <see langword="null"/>.</summary>
    private static ReadOnlySpan<byte> Nothing => "Function executed successfully"u8;

    /// <summary>Ends a call of a tool that does not exist.</summary>
    /// <param name="call">The call.</param>
    /// <param name="name">The requested name.</param>
    public static void SetUnknown(ToolInvocation call, string name)
    {
        call.Outcome = ToolOutcome.UnknownTool;
        call.Result = new FunctionResult($"Function '{name}' not found");
    }

    /// <summary>Writes the answer of a call as JSON.</summary>
    /// <param name="output">The output that the answer is written to.</param>
    /// <param name="call">The completed call.</param>
    public static void Write(IBufferWriter<byte> output, ToolInvocation call)
    {
        var json = t_writer ??= new Utf8JsonWriter(output);
        json.Reset(output);
        if (call.Result is { } result)
        {
            result.WriteTo(json);
        }
        else
        {
            json.WriteStartObject();
            json.WriteString("response"u8, Text(call));
            json.WriteEndObject();
        }

        json.Flush();
        json.Reset();
    }

    /// <summary>Returns the answer of a call as an object.</summary>
    /// <param name="call">The completed call.</param>
    public static ToolAnswer ToAnswer(ToolInvocation call) =>
        new(call.Outcome, call.Result ?? new FunctionResult(Encoding.UTF8.GetString(Text(call))));

    private static ReadOnlySpan<byte> Text(ToolInvocation call) => call.Outcome switch
    {
        ToolOutcome.ArgumentFault => call.Faults.ToText(),
        ToolOutcome.Refused => Refusal,
        ToolOutcome.Answered => Nothing,
        _ => Failure,
    };
}
