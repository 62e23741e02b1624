using System.Text.Json;

namespace SignalWire.Agents.CompilerServices;

public ref partial struct ToolArguments
{
    /// <summary>Enters an object.</summary>
    /// <param name="node">The number of the value.</param>
    /// <param name="shape">The shape of the object.</param>
    /// <param name="around">The state to which <see cref="EndObject"/> returns.</param>
    /// <returns><see langword="true"/> if there is an object; otherwise a fault has been added.</returns>
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
    /// <param name="around">The state when the object was entered.</param>
    /// <param name="required">A bit for each required property.</param>
    /// <returns><see langword="true"/> if the object can be created: nothing in it is missing or wrong.</returns>
    public bool EndObject(ArgumentScope around, ulong required)
    {
        AddMissing(required & ~_seen);
        _call.Faults.Leave();
        _object = around.Shape;
        _seen = around.Seen;
        _faulted = _call.Faults.Count > around.Faults;
        return !_faulted;
    }

    /// <summary>Enters an array.</summary>
    /// <param name="node">The number of the value.</param>
    /// <returns><see langword="true"/> if there is an array; otherwise a fault has been added.</returns>
    public bool BeginArray(int node) => Begin(node, JsonTokenType.StartArray);

    /// <summary>Moves to the next item of the array. Leaves the array after the last item.</summary>
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

    /// <summary>Enters a dictionary.</summary>
    /// <param name="node">The number of the value.</param>
    /// <returns><see langword="true"/> if there is an object; otherwise a fault has been added.</returns>
    public bool BeginDictionary(int node) => Begin(node, JsonTokenType.StartObject);

    /// <summary>Moves to the next value of the dictionary. Leaves the dictionary after the last value.</summary>
    /// <param name="key">The key of the value.</param>
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
    /// Returns whether a property of the next object has this value. The property can be anywhere in the object; if it is repeated, the
    /// last value counts. Nothing is consumed.
    /// </summary>
    /// <param name="node">The number of the value.</param>
    /// <param name="property">The name of the property.</param>
    /// <param name="value">The text of a string, or the digits of a number.</param>
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
