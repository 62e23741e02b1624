using System.Text.Json;

namespace SignalWire.Agents.CompilerServices;

public ref partial struct ToolArguments
{
    /// <summary>Goes into an object.</summary>
    /// <param name="node">The value's number.</param>
    /// <param name="shape">What the object is.</param>
    /// <param name="around">What <see cref="EndObject"/> goes back to.</param>
    /// <returns>Whether there is an object; if not, that is a fault already.</returns>
    public bool BeginObject(int node, ObjectShape shape, out ArgumentScope around)
    {
        bool begins = Begin(node, JsonTokenType.StartObject);
        around = new ArgumentScope(_object, _seen, _call.Faults.Count);
        if (begins)
        {
            _object = shape;
            _seen = 0;
        }

        return begins;
    }

    /// <summary>Leaves an object.</summary>
    /// <param name="around">Where it was entered.</param>
    /// <param name="required">A bit for each property that must be there.</param>
    /// <returns>Whether the object can be made: nothing inside it is missing or wrong.</returns>
    public bool EndObject(ArgumentScope around, ulong required)
    {
        AddMissing(required & ~_seen);
        _call.Faults.Leave();
        _object = around.Shape;
        _seen = around.Seen;
        _faulted = _call.Faults.Count > around.Faults;
        return !_faulted;
    }

    /// <summary>Goes into an array.</summary>
    /// <param name="node">The value's number.</param>
    /// <returns>Whether there is an array; if not, that is a fault already.</returns>
    public bool BeginArray(int node) => Begin(node, JsonTokenType.StartArray);

    /// <summary>Goes to the next item of the array; leaves the array after the last one.</summary>
    public bool ReadItem()
    {
        Next();
        _faulted = false;
        if (_json.TokenType == JsonTokenType.EndArray)
        {
            _call.Faults.Leave();
            return false;
        }

        _call.Faults.MoveNext();
        return true;
    }

    /// <summary>Goes into a dictionary.</summary>
    /// <param name="node">The value's number.</param>
    /// <returns>Whether there is an object; if not, that is a fault already.</returns>
    public bool BeginDictionary(int node) => Begin(node, JsonTokenType.StartObject);

    /// <summary>Goes to the next value of the dictionary; leaves the dictionary after the last one.</summary>
    /// <param name="key">Its key.</param>
    public bool ReadKey(out string key)
    {
        Next();
        _faulted = false;
        if (_json.TokenType == JsonTokenType.EndObject)
        {
            key = "";
            _call.Faults.Leave();
            return false;
        }

        key = _json.GetString()!;
        _call.Faults.MoveTo(key);
        Next();
        return true;
    }

    /// <summary>
    /// Whether the object ahead has this text for this property, wherever in the object it stands; where the property comes twice, the
    /// last one counts. Nothing is consumed.
    /// </summary>
    /// <param name="node">The value's number.</param>
    /// <param name="property">The name of the property.</param>
    /// <param name="value">The text, or the digits of a number.</param>
    public bool IsKind(int node, ReadOnlySpan<byte> property, ReadOnlySpan<byte> value)
    {
        MoveToValue(node);
        if (_json.TokenType != JsonTokenType.StartObject && !TryEnterText(JsonTokenType.StartObject))
        {
            return false;
        }

        var ahead = this;
        bool isKind = false;
        while (ahead.ReadName())
        {
            bool isDiscriminator = ahead.NameIs(property);
            ahead.Next();
            if (isDiscriminator)
            {
                isKind = ahead._json.TokenType switch
                {
                    JsonTokenType.String => ahead.NameIs(value),
                    JsonTokenType.Number => ahead._json.ValueSpan.SequenceEqual(value),
                    _ => false,
                };
            }

            ahead._json.Skip();
        }

        return isKind;
    }

    private bool Begin(int node, JsonTokenType start)
    {
        MoveToValue(node);
        if (_json.TokenType != start && !TryEnterText(start))
        {
            Fault(node);
            return false;
        }

        _call.Faults.Enter(Shape, node);
        return true;
    }
}
