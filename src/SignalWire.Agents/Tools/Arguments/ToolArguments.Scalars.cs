using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Json;
using SignalWire.Agents.Json;

namespace SignalWire.Agents.CompilerServices;

public ref partial struct ToolArguments
{
    /// <summary>Reads a string. A number or Boolean is accepted as its JSON text.</summary>
    /// <param name="node">The number of the value.</param>
    public string ReadString(int node)
    {
        MoveToValue(node);
        return _json.TokenType == JsonTokenType.String ? _json.GetString()! : ReadTextOfAnother(node);
    }

    /// <summary>Reads a Boolean. The strings <c>true</c> and <c>false</c> are accepted.</summary>
    /// <param name="node">The number of the value.</param>
    public bool ReadBoolean(int node)
    {
        MoveToValue(node);
        switch (_json.TokenType)
        {
            case JsonTokenType.True:
                return true;
            case JsonTokenType.False:
                return false;
            case JsonTokenType.String when bool.TryParse(_json.GetString(), out bool value):
                return value;
            default:
                Fault(node);
                return false;
        }
    }

    /// <summary>Reads a 32-bit integer. A string that contains an integer is accepted, and so is 12.0.</summary>
    /// <param name="node">The number of the value.</param>
    public int ReadInt32(int node)
    {
        MoveToValue(node);
        return _json.TokenType == JsonTokenType.Number && _json.TryGetInt32(out int value) ? value : ReadWhole<int>(node);
    }

    /// <summary>Reads a 64-bit integer. A string that contains an integer is accepted, and so is 12.0.</summary>
    /// <param name="node">The number of the value.</param>
    public long ReadInt64(int node)
    {
        MoveToValue(node);
        return _json.TokenType == JsonTokenType.Number && _json.TryGetInt64(out long value) ? value : ReadWhole<long>(node);
    }

    /// <summary>Reads an integer of at most 64 bits. A string that contains an integer is accepted, and so is 12.0.</summary>
    /// <typeparam name="T">The integer type.</typeparam>
    /// <param name="node">The number of the value.</param>
    public T ReadInteger<T>(int node)
        where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
    {
        MoveToValue(node);
        return ReadWhole<T>(node);
    }

    /// <summary>
    /// Reads a number. A string that contains a number is accepted. A number that is too large for <see cref="double"/> is a fault.
    /// </summary>
    /// <param name="node">The number of the value.</param>
    public double ReadDouble(int node)
    {
        MoveToValue(node);
        return _json.TokenType == JsonTokenType.Number && _json.TryGetDouble(out double value) && double.IsFinite(value)
            ? value
            : ReadFloatingPoint<double>(node);
    }

    /// <summary>
    /// Reads a number. A string that contains a number is accepted. A number that is too large for <see cref="float"/> is a fault.
    /// </summary>
    /// <param name="node">The number of the value.</param>
    public float ReadSingle(int node)
    {
        MoveToValue(node);
        return _json.TokenType == JsonTokenType.Number && _json.TryGetSingle(out float value) && float.IsFinite(value)
            ? value
            : ReadFloatingPoint<float>(node);
    }

    /// <summary>
    /// Reads a decimal number, without a conversion to <see cref="double"/>. A string that contains a number is accepted.
    /// </summary>
    /// <param name="node">The number of the value.</param>
    public decimal ReadDecimal(int node)
    {
        MoveToValue(node);
        if (_json.TokenType is JsonTokenType.Number or JsonTokenType.String
            && !_json.ValueIsEscaped
            && decimal.TryParse(_json.ValueSpan, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value))
        {
            return value;
        }

        Fault(node);
        return 0;
    }

    /// <summary>Reads a word, to be compared by <see cref="WordIs"/>. A number or Boolean is accepted as its JSON text.</summary>
    /// <param name="node">The number of the value.</param>
    public bool ReadWord(int node)
    {
        MoveToValue(node);
        if (_json.TokenType == JsonTokenType.String || IsAnother)
        {
            return true;
        }

        Fault(node);
        return false;
    }

    /// <summary>Returns whether the last word is this one, ignoring case.</summary>
    /// <param name="word">The word in UTF-8.</param>
    public readonly bool WordIs(ReadOnlySpan<byte> word)
    {
        if (!_json.ValueIsEscaped)
        {
            if (Ascii.EqualsIgnoreCase(_json.ValueSpan, word))
            {
                return true;
            }

            if (Ascii.IsValid(word) || IsAnother)
            {
                return false;
            }
        }

        return string.Equals(_json.GetString(), Encoding.UTF8.GetString(word), StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Gets a value that indicates whether the value is a number or a Boolean, which is accepted as its text.</summary>
    private readonly bool IsAnother => _json.TokenType is JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False;

    private string ReadTextOfAnother(int node)
    {
        if (IsAnother)
        {
            return Encoding.UTF8.GetString(_json.ValueSpan);
        }

        Fault(node);
        return "";
    }

    private T ReadWhole<T>(int node)
        where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
    {
        if (_json.TokenType is JsonTokenType.Number or JsonTokenType.String
            && !_json.ValueIsEscaped
            && WholeNumber.TryParse(_json.ValueSpan, out var value)
            && value >= Int128.CreateChecked(T.MinValue)
            && value <= Int128.CreateChecked(T.MaxValue))
        {
            return T.CreateTruncating(value);
        }

        Fault(node);
        return T.Zero;
    }

    private T ReadFloatingPoint<T>(int node)
        where T : struct, IFloatingPoint<T>
    {
        if (_json.TokenType == JsonTokenType.String
            && T.TryParse(_json.GetString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            && T.IsFinite(value))
        {
            return value;
        }

        Fault(node);
        return T.Zero;
    }
}
