using System.Buffers;
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

    /// <summary>Writes the answer of a call as JSON.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="call">The call, ended.</param>
    /// <param name="asked">The tool's name as it was asked for.</param>
    public static void Write(IBufferWriter<byte> output, ToolInvocation call, ReadOnlySpan<byte> asked)
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
            json.WriteString("response"u8, Text(call, asked));
            json.WriteEndObject();
        }

        json.Flush();
        json.Reset();
    }

    /// <summary>The answer of a call as an object.</summary>
    /// <param name="call">The call, ended.</param>
    /// <param name="asked">The tool's name as it was asked for.</param>
    public static ToolAnswer ToAnswer(ToolInvocation call, ReadOnlySpan<byte> asked) =>
        new(call.Outcome, call.Result ?? new FunctionResult(System.Text.Encoding.UTF8.GetString(Text(call, asked))));

    private static ReadOnlySpan<byte> Text(ToolInvocation call, ReadOnlySpan<byte> asked) => call.Outcome switch
    {
        ToolOutcome.ArgumentFault => call.Faults.ToText(),
        ToolOutcome.UnknownTool => (byte[])[.. "Function '"u8, .. asked, .. "' not found"u8],
        ToolOutcome.Refused => Refusal,
        ToolOutcome.Answered => Nothing,
        _ => Failure,
    };
}
