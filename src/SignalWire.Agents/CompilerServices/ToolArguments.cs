using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace SignalWire.Agents.CompilerServices;

/// <summary>
/// The arguments of one tool call, read in one pass straight into locals. A value that does not fit becomes a fault in words for the
/// model instead of an exception, and reading goes on, so that one answer names all faults.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct ToolArguments
{
    private readonly ToolInvocation _call;
    private readonly int _length;
    private readonly bool _readable;
    private Utf8JsonReader _json;
    private ulong _seen;

    internal ToolArguments(ReadOnlySpan<byte> arguments, ToolInvocation call)
    {
        _call = call;
        _length = arguments.Length;
        _json = new Utf8JsonReader(arguments);
        _readable = !arguments.IsEmpty && _json.Read() && _json.TokenType == JsonTokenType.StartObject;
    }

    /// <summary>Goes to the next argument's name; <see langword="false"/> after the last one.</summary>
    public bool ReadName() => _readable && _json.Read() && _json.TokenType == JsonTokenType.PropertyName;

    /// <summary>Whether the argument's name is this one.</summary>
    /// <param name="name">A name in UTF-8.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool NameIs(ReadOnlySpan<byte> name) =>
        _json.ValueIsEscaped ? _json.ValueTextEquals(name) : _json.ValueSpan.SequenceEqual(name);

    /// <summary>Passes over an argument that the tool does not have.</summary>
    public void Skip()
    {
        _json.Read();
        if (_json.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            _json.Skip();
        }
    }

    /// <summary>Whether the argument is null; if it is not, the next call reads it.</summary>
    /// <param name="parameter">The parameter's number.</param>
    public bool ReadNull(int parameter)
    {
        MoveToValue(parameter);
        return _json.TokenType == JsonTokenType.Null;
    }

    /// <summary>Reads text.</summary>
    /// <param name="parameter">The parameter's number.</param>
    public string ReadString(int parameter)
    {
        MoveToValue(parameter);
        if (_json.TokenType == JsonTokenType.String && TryGetString(out string? value))
        {
            return value;
        }

        Fault(parameter);
        return "";
    }

    /// <summary>Reads a truth value; the words <c>true</c> and <c>false</c> in a string are taken.</summary>
    /// <param name="parameter">The parameter's number.</param>
    public bool ReadBoolean(int parameter)
    {
        MoveToValue(parameter);
        switch (_json.TokenType)
        {
            case JsonTokenType.True:
                return true;
            case JsonTokenType.False:
                return false;
            case JsonTokenType.String when TryGetString(out string? text) && bool.TryParse(text, out bool value):
                return value;
            default:
                Fault(parameter);
                return false;
        }
    }

    /// <summary>Reads a whole number of 32 bits; one in a string is taken, and so is 12.0.</summary>
    /// <param name="parameter">The parameter's number.</param>
    public int ReadInt32(int parameter)
    {
        MoveToValue(parameter);
        if (_json.TokenType == JsonTokenType.Number && _json.TryGetInt32(out int value))
        {
            return value;
        }

        if (TryGetWhole(out long whole) && whole is >= int.MinValue and <= int.MaxValue)
        {
            return (int)whole;
        }

        Fault(parameter);
        return 0;
    }

    /// <summary>Reads a whole number of 64 bits; one in a string is taken, and so is 12.0.</summary>
    /// <param name="parameter">The parameter's number.</param>
    public long ReadInt64(int parameter)
    {
        MoveToValue(parameter);
        if ((_json.TokenType == JsonTokenType.Number && _json.TryGetInt64(out long value)) || TryGetWhole(out value))
        {
            return value;
        }

        Fault(parameter);
        return 0;
    }

    /// <summary>Reads a number; one in a string is taken. One that is too large for a <see cref="double"/> is a fault.</summary>
    /// <param name="parameter">The parameter's number.</param>
    public double ReadDouble(int parameter)
    {
        MoveToValue(parameter);
        if (_json.TokenType == JsonTokenType.Number && _json.TryGetDouble(out double value) && double.IsFinite(value))
        {
            return value;
        }

        if (_json.TokenType == JsonTokenType.String
            && TryGetString(out string? text)
            && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value)
            && double.IsFinite(value))
        {
            return value;
        }

        Fault(parameter);
        return 0;
    }

    /// <summary>Ends the reading.</summary>
    /// <param name="required">A bit for each parameter that must be there.</param>
    /// <returns>Whether the tool may run: nothing is missing and nothing is wrong.</returns>
    /// <exception cref="JsonException">Something follows the arguments' object.</exception>
    public bool Complete(ulong required)
    {
        if (!_readable)
        {
            _call.Faults.AddUnreadable();
        }
        else if (_json.BytesConsumed < _length)
        {
            _json.Read();
        }

        ulong missing = required & ~_seen;
        if (missing != 0)
        {
            AddMissing(missing);
        }

        _call.HandlerStarted = !_call.Faults.Any;
        return _call.HandlerStarted;
    }

    /// <summary>Ends the reading for a tool without parameters, which takes whatever the model sends.</summary>
    public readonly void Ignore() => _call.HandlerStarted = true;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void MoveToValue(int parameter)
    {
        if (_json.TokenType != JsonTokenType.PropertyName)
        {
            return;
        }

        ulong bit = 1UL << parameter;
        if ((_seen & bit) != 0)
        {
            _call.Faults.Forget(parameter);
        }

        _seen |= bit;
        _json.Read();
    }

    /// <summary>A string of half a surrogate pair is JSON, but no text.</summary>
    private readonly bool TryGetString([NotNullWhen(true)] out string? value)
    {
        if (!_json.ValueIsEscaped)
        {
            value = _json.GetString()!;
            return true;
        }

        try
        {
            value = _json.GetString()!;
            return true;
        }
        catch (InvalidOperationException)
        {
            value = null;
            return false;
        }
    }

    private readonly bool TryGetWhole(out long value)
    {
        value = 0;
        return _json.TokenType is JsonTokenType.Number or JsonTokenType.String
            && !_json.ValueIsEscaped
            && WholeNumber.TryParse(_json.ValueSpan, out value);
    }

    private readonly void AddMissing(ulong missing)
    {
        for (int parameter = 0; missing != 0; parameter++, missing >>= 1)
        {
            if ((missing & 1) != 0)
            {
                _call.Faults.AddMissing(parameter, _call.Tool!.Describe(parameter));
            }
        }
    }

    private void Fault(int parameter)
    {
        var text = _call.Tool!.Describe(parameter);
        switch (_json.TokenType)
        {
            case JsonTokenType.StartObject:
                _json.Skip();
                _call.Faults.AddWrong(parameter, text, "an object"u8, default);
                break;
            case JsonTokenType.StartArray:
                _json.Skip();
                _call.Faults.AddWrong(parameter, text, "an array"u8, default);
                break;
            case JsonTokenType.String:
                _call.Faults.AddWrong(parameter, text, "another string"u8, Quoted(_json.ValueSpan));
                break;
            case JsonTokenType.Number:
                _call.Faults.AddWrong(parameter, text, "another number"u8, _json.ValueSpan);
                break;
            default:
                _call.Faults.AddWrong(parameter, text, default, _json.ValueSpan);
                break;
        }
    }

    private static byte[] Quoted(ReadOnlySpan<byte> text) => [(byte)'"', .. text, (byte)'"'];
}
