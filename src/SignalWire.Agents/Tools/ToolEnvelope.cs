using System.Runtime.CompilerServices;
using System.Text.Json;
using SignalWire.Agents.CompilerServices;
using SignalWire.Agents.Json;
using SignalWire.Agents.Tools.Arguments;

namespace SignalWire.Agents.Tools;

/// <summary>
/// Represents the platform's request for a tool call. One pass finds the name, the arguments and the call id. If a key is repeated, the
/// last value counts, for the token check and the dispatch alike.
/// </summary>
internal ref struct ToolEnvelope
{
    /// <summary>The tool's name; empty if it is missing.</summary>
    public ReadOnlySpan<byte> Function;

    /// <summary>Whether <c>function</c> is present and is not a string.</summary>
    public bool FunctionIsNoText;

    /// <summary>The phone call's id; empty if it is missing.</summary>
    public ReadOnlySpan<byte> CallId;

    private ReadOnlySpan<byte> _parsed;
    private ReadOnlySpan<byte> _raw;
    private ReadOnlySpan<byte> _flat;
    private bool _hasArgumentObject;

    /// <summary>Gets a value that indicates whether the arguments are read in place. The request must be well-formed for that.</summary>
    public readonly bool HasArgumentsInside => !_hasArgumentObject || !_parsed.IsEmpty || _raw.IsEmpty;

    /// <summary>
    /// Returns the arguments as JSON: the first item of <c>argument.parsed</c>, otherwise <c>argument.raw</c>, otherwise the object
    /// <c>arguments</c>. Empty if there are none.
    /// </summary>
    /// <param name="call">The call, which keeps the text of <c>raw</c>: that is JSON inside a JSON string and has to be unescaped.</param>
    public readonly ArgumentText Arguments(ToolInvocation call) =>
        HasArgumentsInside
            ? new ArgumentText(_hasArgumentObject ? _parsed : _flat, isInside: true)
            : new ArgumentText(Unescape(_raw, call), isInside: false);

    /// <summary>Reads an envelope.</summary>
    /// <param name="body">The request's body, in valid UTF-8.</param>
    /// <param name="json">A reader of the body.</param>
    /// <param name="stops">
    /// Whether to stop at the object in <c>argument.parsed</c>, so that the caller continues with the same reader.
    /// </param>
    public EnvelopePosition Read(ReadOnlySpan<byte> body, scoped ref Utf8JsonReader json, bool stops)
    {
        try
        {
            return !json.Read() || json.TokenType != JsonTokenType.StartObject ? EnvelopePosition.Broken
                : ReadOn(body, ref json, stops) ? EnvelopePosition.Arguments
                : EnvelopePosition.End;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // Not JSON, or an escaped half of a surrogate pair in a text that is not well-formed yet.
            return EnvelopePosition.Broken;
        }
    }

    /// <summary>Reads the rest of the body, after the object in <c>argument.parsed</c>.</summary>
    /// <param name="json">The reader, at the end of that object.</param>
    /// <param name="callId">The phone call's id if it is in the rest; otherwise the value is not changed.</param>
    /// <returns><see langword="false"/> if the name or the arguments are repeated, because the later values count.</returns>
    /// <exception cref="JsonException">The body is not one JSON object.</exception>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static bool TryReadRest(ref Utf8JsonReader json, ref ReadOnlySpan<byte> callId)
    {
        while (json.Read())
        {
            if (json.TokenType == JsonTokenType.PropertyName
                && (json.ValueSpan.Length is >= 6 and <= 8 || json.ValueIsEscaped)
                && json.CurrentDepth <= 2
                && !TryReadProperty(ref json, ref callId))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// Reads one property of the rest. A name can also be a key of an unrelated object; that is too rare to be worth a distinction.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool TryReadProperty(ref Utf8JsonReader json, ref ReadOnlySpan<byte> callId)
    {
        if (json.CurrentDepth == 1 && Is(in json, "call_id"u8))
        {
            callId = ReadText(ref json);
            return true;
        }

        return !Is(in json, "function"u8) && !Is(in json, "argument"u8) && !Is(in json, "parsed"u8);
    }

    /// <summary>
    /// Reads all tokens in one flat loop, to the end of the text. That is cheaper than skipping value by value, and anything after the
    /// object is an error. The method is separate from the exception handlers, because the JIT does not inline the reader's methods next to
    /// them.
    /// </summary>
    /// <returns><see langword="true"/> if it stopped at the start of the arguments.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool ReadOn(ReadOnlySpan<byte> body, scoped ref Utf8JsonReader json, bool stops)
    {
        while (json.Read())
        {
            // Most of the two dozen keys are not ours. Their length alone rules them out.
            if (json.TokenType == JsonTokenType.PropertyName
                && (json.ValueSpan.Length is >= 7 and <= 9 || json.ValueIsEscaped)
                && json.CurrentDepth == 1
                && ReadProperty(body, ref json, stops))
            {
                return true;
            }
        }

        return false;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool ReadProperty(ReadOnlySpan<byte> body, scoped ref Utf8JsonReader json, bool stops)
    {
        if (Is(in json, "function"u8))
        {
            Function = ReadText(ref json);
            FunctionIsNoText = json.TokenType is not (JsonTokenType.String or JsonTokenType.Null);
        }
        else if (Is(in json, "argument"u8))
        {
            _parsed = default;
            _raw = default;
            json.Read();
            _hasArgumentObject = json.TokenType == JsonTokenType.StartObject;
            return _hasArgumentObject && ReadArgument(body, ref json, stops);
        }
        else if (Is(in json, "call_id"u8))
        {
            CallId = ReadText(ref json);
        }
        else if (Is(in json, "arguments"u8))
        {
            json.Read();
            _flat = json.TokenType == JsonTokenType.StartObject ? FromHere(body, ref json) : default;
        }

        return false;
    }

    /// <summary>Compares the name with a constant. That costs next to nothing unless the name is escaped.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool Is(scoped ref readonly Utf8JsonReader json, ReadOnlySpan<byte> name) =>
        json.ValueIsEscaped ? json.ValueTextEquals(name) : json.ValueSpan.SequenceEqual(name);

    /// <summary>Reads the object in a separate flat loop, up to its end.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool ReadArgument(ReadOnlySpan<byte> body, scoped ref Utf8JsonReader json, bool stops)
    {
        while (json.Read())
        {
            int depth = json.CurrentDepth;
            if (depth == 1)
            {
                return false;
            }

            if (depth == 2 && json.TokenType == JsonTokenType.PropertyName && ReadArgumentProperty(body, ref json, stops))
            {
                return true;
            }
        }

        return false;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool ReadArgumentProperty(ReadOnlySpan<byte> body, scoped ref Utf8JsonReader json, bool stops)
    {
        if (Is(in json, "parsed"u8))
        {
            json.Read();
            _parsed = default;
            if (json.TokenType == JsonTokenType.StartArray && json.Read() && json.TokenType != JsonTokenType.EndArray)
            {
                _parsed = FromHere(body, ref json);
                return stops && json.TokenType == JsonTokenType.StartObject;
            }
        }
        else if (Is(in json, "raw"u8))
        {
            json.Read();
            _raw = json.TokenType == JsonTokenType.String ? FromHere(body, ref json) : default;
        }

        return false;
    }

    /// <summary>Returns the text from the current value on. The end of the value is found when it is read.</summary>
    private static ReadOnlySpan<byte> FromHere(ReadOnlySpan<byte> body, scoped ref Utf8JsonReader json) =>
        body[(int)json.TokenStartIndex..];

    private static ReadOnlySpan<byte> Unescape(ReadOnlySpan<byte> quoted, ToolInvocation call)
    {
        var json = new Utf8JsonReader(quoted);
        json.Read();
        if (!json.ValueIsEscaped)
        {
            return json.ValueSpan;
        }

        try
        {
            var buffer = call.ArgumentBuffer(json.ValueSpan.Length);
            return buffer[..json.CopyString(buffer)];
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair: the request was not checked for them.
            return Unescape(WellFormedJson.OfUtf8(quoted), call);
        }
    }

    private static ReadOnlySpan<byte> ReadText(scoped ref Utf8JsonReader json)
    {
        json.Read();
        if (json.TokenType != JsonTokenType.String)
        {
            return default;
        }

        if (!json.ValueIsEscaped)
        {
            return json.ValueSpan;
        }

        byte[] unescaped = new byte[json.ValueSpan.Length];
        return unescaped.AsSpan(0, json.CopyString(unescaped));
    }
}
