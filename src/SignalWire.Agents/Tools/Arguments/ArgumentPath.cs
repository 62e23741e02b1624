using System.Text;
using SignalWire.Agents.CompilerServices;
using SignalWire.Agents.Json;

namespace SignalWire.Agents.Tools.Arguments;

/// <summary>
/// Represents the path to the value that is being read. Every object and array on the path is a place with a number. A place is forgotten
/// when reading leaves it, unless it contains a fault, so that the faults of a value can be found by their place.
/// </summary>
internal sealed class ArgumentPath
{
    /// <summary>The place of the arguments object.</summary>
    public const int Root = -1;

    /// <summary>The length above which a key is not reported.</summary>
    private const int LongestKey = 64;

    private ArgumentPlace[] _places = new ArgumentPlace[8];
    private int _count;
    private bool _hasKeys;

    /// <summary>Gets the place whose parts are being read.</summary>
    public int Current { get; private set; } = Root;

    /// <summary>Gets the number of items in the array that was left last.</summary>
    public int LastItemCount { get; private set; }

    public void Enter(ArgumentShape shape, int node, int faults)
    {
        if (_count == _places.Length)
        {
            Array.Resize(ref _places, _count * 2);
        }

        ref var place = ref _places[_count];
        place.Shape = shape;
        place.Node = node;
        place.Parent = Current;
        place.FaultsBefore = faults;
        place.Index = -1;
        place.Key = null;
        Current = _count++;
    }

    public void Leave(int faults)
    {
        ref var place = ref _places[Current];
        LastItemCount = place.Index + 1;
        if (place.FaultsBefore == faults)
        {
            _count = Current;
        }

        Current = place.Parent;
    }

    /// <summary>Moves to the next item of the array.</summary>
    public void MoveNext() => _places[Current].Index++;

    /// <summary>Moves to another key of the dictionary.</summary>
    public void MoveTo(string key, int faults)
    {
        ref var place = ref _places[Current];
        if (place.FaultsBefore != faults)
        {
            Leave(faults);
            Enter(place.Shape, place.Node, faults);
            place = ref _places[Current];
        }

        place.Key = key;
        _hasKeys = true;
    }

    /// <summary>Returns whether a part of a place is this part of the current place, or is inside it.</summary>
    public bool IsInside(int place, int part, int node)
    {
        for (; place > Current; place = _places[place].Parent)
        {
            part = _places[place].Node;
        }

        return place == Current && part == node;
    }

    /// <summary>Returns whether a place is this key of the current dictionary, or is inside it.</summary>
    public bool IsInside(int place, string key)
    {
        ref var dictionary = ref _places[Current];
        for (; place > dictionary.Parent; place = _places[place].Parent)
        {
            ref var around = ref _places[place];
            if (around.Parent == dictionary.Parent && around.Node == dictionary.Node && around.Key == key)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Writes the path to a part of the current place in a form that the model can follow: <c>booking.guests[1].name</c>.
    /// </summary>
    public void Write(TextBuffer text, ReadOnlySpan<byte> name)
    {
        int start = text.Length;
        WritePlace(text, Current, start);
        WriteName(text, name, start);
    }

    public void Clear()
    {
        if (_hasKeys)
        {
            // The caller's words are not kept after the call.
            Array.Clear(_places);
            _hasKeys = false;
        }

        _count = 0;
        Current = Root;
    }

    private void WritePlace(TextBuffer text, int number, int start)
    {
        if (number == Root)
        {
            return;
        }

        ref var place = ref _places[number];
        WritePlace(text, place.Parent, start);
        WriteName(text, place.Shape.Describe(place.Node).Name, start);
        if (place.Index >= 0)
        {
            text.Append("["u8);
            text.Append(place.Index);
            text.Append("]"u8);
        }
        else if (place.Key is { } key)
        {
            text.Append(Encoding.UTF8.GetBytes($"[{(key.Length > LongestKey ? "…" : key)}]"));
        }
    }

    /// <summary>Writes a name. An array item has none.</summary>
    private static void WriteName(TextBuffer text, ReadOnlySpan<byte> name, int start)
    {
        if (!name.IsEmpty)
        {
            text.Append(text.Length > start ? "."u8 : default);
            text.Append(name);
        }
    }
}
