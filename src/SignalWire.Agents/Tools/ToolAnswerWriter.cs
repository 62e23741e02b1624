using System.Buffers;
using System.Text;
using System.Text.Json;
using SignalWire.Agents.CompilerServices;

namespace SignalWire.Agents.Tools;

/// <summary>Puts the end of a call into words: the one place that knows what the model is told.</summary>
internal static class ToolAnswerWriter
{
    [ThreadStatic]
    private static Utf8JsonWriter? t_writer;

    /// <summary>The wire's own sentence for a refused token.</summary>
    private static ReadOnlySpan<byte> Refusal =>
        "I'm sorry, the security token for this function is invalid or expired. I cannot execute this action."u8;

    private static ReadOnlySpan<byte> Failure => "The function failed. Tell the caller that it did not work, and offer something else."u8;

    /// <summary>What the wire says where a tool answers null.</summary>
    private static ReadOnlySpan<byte> Nothing => "Function executed successfully"u8;

    /// <summary>Ends a call of a tool that does not exist.</summary>
    /// <param name="call">The call.</param>
    /// <param name="name">The name that was asked for.</param>
    public static void SetUnknown(ToolInvocation call, string name)
    {
        call.Outcome = ToolOutcome.UnknownTool;
        call.Result = new FunctionResult($"Function '{name}' not found");
    }

    /// <summary>Writes the answer of a call as JSON.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="call">The call, ended.</param>
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

    /// <summary>The answer of a call as an object.</summary>
    /// <param name="call">The call, ended.</param>
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
