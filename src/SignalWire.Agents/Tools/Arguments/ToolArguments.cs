using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text.Json;
using SignalWire.Agents.Security;
using SignalWire.Agents.Tools;
using SignalWire.Agents.Tools.Arguments;

namespace SignalWire.Agents.CompilerServices;

/// <summary>
/// Reads the arguments of one tool call, in one pass, into local variables. A value that does not fit adds a fault for the model instead of
/// throwing an exception. Reading then continues, so that one answer lists all faults.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct ToolArguments
{
    private readonly ToolInvocation _call;

    /// <summary>The end of the text, if nothing can follow the arguments.</summary>
    private readonly int _end;

    private readonly bool _readable;

    /// <summary>The rest of the request; <see langword="null"/> if it has been read and its token checked.</summary>
    private readonly RequestTail? _tail;
    private readonly ToolCredentials _credentials;

    private Utf8JsonReader _json;
    private ulong _seen;

    /// <summary>The object that is being read; <see langword="null"/> while the arguments object itself is read.</summary>
    private ArgumentShape? _object;

    /// <summary>Whether the last value has a fault already or was left out.</summary>
    private bool _faulted;

    /// <summary>The text that contains the arguments, as read by <see cref="_json"/> outside the JSON of a string.</summary>
    private readonly ReadOnlySpan<byte> _arguments;

    /// <summary>The JSON of the string that is being read; <see langword="null"/> while the arguments themselves are read.</summary>
    private byte[]? _text;

    /// <summary>The position in that text at which the reader started.</summary>
    private int _start;

    private JsonTextScope? _around;

    internal ToolArguments(ArgumentText arguments, ToolInvocation call)
    {
        _call = call;
        _arguments = arguments.Json;
        _end = arguments.IsInside ? 0 : arguments.Json.Length;
        _json = new Utf8JsonReader(arguments.Json);
        _readable = !arguments.Json.IsEmpty && _json.Read() && _json.TokenType == JsonTokenType.StartObject;
    }

    /// <summary>Initializes the arguments inside a request that has been read up to this point.</summary>
    internal ToolArguments(
        ReadOnlySpan<byte> body, Utf8JsonReader json, ToolCredentials credentials, RequestTail tail, ToolInvocation call)
    {
        _call = call;
        _arguments = body;
        _json = json;
        _readable = true;
        _tail = tail;
        _credentials = credentials;
    }

    private readonly ArgumentShape Shape => _object ?? _call.Tool!;

    /// <summary>Moves to the name of the next argument or property. Returns <see langword="false"/> after the last one.</summary>
    public bool ReadName() => _readable && Next() && _json.TokenType == JsonTokenType.PropertyName;

    /// <summary>Returns whether the argument has this name.</summary>
    /// <param name="name">The name in UTF-8.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool NameIs(ReadOnlySpan<byte> name) =>
        _json.ValueIsEscaped ? EscapedNameIs(name) : _json.ValueSpan.SequenceEqual(name);

    /// <summary>Skips an argument that the tool does not have.</summary>
    public void Skip()
    {
        Next();
        if (_json.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            _json.Skip();
        }
    }

    /// <summary>Returns whether the value is null. If it is not, the next call reads it.</summary>
    /// <param name="node">The number of the value.</param>
    public bool ReadNull(int node)
    {
        MoveToValue(node);
        return _json.TokenType == JsonTokenType.Null;
    }

    /// <summary>Adds a fault because the last value breaks a rule of its parameter, unless that value has a fault already.</summary>
    /// <param name="node">The number of the value.</param>
    public void Refuse(int node)
    {
        if (!_faulted)
        {
            Fault(node);
        }
    }

    /// <summary>Ends the reading.</summary>
    /// <param name="required">A bit for each required parameter.</param>
    /// <returns><see langword="true"/> if the tool can run: nothing is missing or wrong.</returns>
    /// <exception cref="JsonException">Something follows the arguments object.</exception>
    public bool Complete(ulong required)
    {
        if (!_readable)
        {
            _call.Faults.AddUnreadable();
        }

        AddMissing(required & ~_seen);
        return End() && !_call.Faults.Any && Start();
    }

    /// <summary>Ends the reading for a tool without parameters, which accepts any arguments.</summary>
    /// <returns><see langword="true"/> if the tool can run.</returns>
    public bool Ignore()
    {
        while (ReadName())
        {
            Skip();
        }

        return End() && Start();
    }

    /// <summary>Ends the reading of a call's summary and returns it as text.</summary>
    public readonly CallSummary EndSummary()
    {
        Start();
        return new CallSummary(_call.ToolCall);
    }

    /// <summary>Ends the reading of a call's summary as an object. A summary that cannot be read is logged and passed on as text.</summary>
    /// <typeparam name="T">The type of the summary.</typeparam>
    /// <param name="value">The summary.</param>
    public readonly CallSummary<T> EndSummary<T>(T? value)
        where T : notnull
    {
        Start();
        bool isRead = !_call.Faults.Any;
        if (!isRead)
        {
            ToolLog.SummaryUnreadable(_call.Logger, _call.CallId, typeof(T).Name);
        }

        return new CallSummary<T>(_call.ToolCall, isRead, value);
    }

    private readonly bool Start() => _call.HandlerStarted = true;

    private bool End()
    {
        if (_tail is not null)
        {
            return _call.IsAdmitted = _tail.Admits(ref _json, _credentials, _call);
        }

        if (_start + _json.BytesConsumed < _end)
        {
            Next();
        }

        return true;
    }

    /// <summary>Moves to the next token. Only this method does, so the reader's own methods are inlined here and nowhere else.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool Next() => _json.Read() || NextAround();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void MoveToValue(int node)
    {
        if (_json.TokenType != JsonTokenType.PropertyName)
        {
            return;
        }

        ulong bit = 1UL << node;
        if ((_seen & bit) != 0)
        {
            _call.Faults.Forget(node);
        }

        _seen |= bit;
        _faulted = false;
        Next();
    }

    /// <summary>Compares an escaped name. Kept out of the usual path, which has no escapes.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly bool EscapedNameIs(ReadOnlySpan<byte> name) => _json.ValueTextEquals(name);

    private readonly void AddMissing(ulong missing)
    {
        for (int node = 0; missing != 0; node++, missing >>= 1)
        {
            if ((missing & 1) != 0)
            {
                _call.Faults.AddMissing(Shape, node);
            }
        }
    }

    private void Fault(int node)
    {
        _faulted = true;
        switch (_json.TokenType)
        {
            case JsonTokenType.StartObject:
                _json.Skip();
                _call.Faults.AddWrong(Shape, node, "an object"u8, default);
                break;
            case JsonTokenType.StartArray:
                _json.Skip();
                _call.Faults.AddWrong(Shape, node, "an array"u8, default);
                break;
            case JsonTokenType.EndObject:
                _call.Faults.AddWrong(Shape, node, "a different number"u8, default);
                break;
            case JsonTokenType.EndArray:
                _call.Faults.AddWrongCount(Shape, node);
                break;
            case JsonTokenType.String:
                _call.Faults.AddWrong(Shape, node, "a long string"u8, _json.ValueSpan, isText: true);
                break;
            case JsonTokenType.Number:
                _call.Faults.AddWrong(Shape, node, "a long number"u8, _json.ValueSpan);
                break;
            default:
                _call.Faults.AddWrong(Shape, node, default, _json.ValueSpan);
                break;
        }
    }
}
