using System.Text;
using SignalWire.Agents.CompilerServices;
using SignalWire.Agents.Json;

namespace SignalWire.Agents.Tools.Arguments;

/// <summary>
/// The way to the value that is being read. Every object and array on it is a place, known by its number; a place is forgotten when it
/// is left, unless there is a fault inside, so that the faults of a value can be found by where they stand.
/// </summary>
internal sealed class ArgumentPath
{
    /// <summary>The place of the arguments themselves.</summary>
    public const int Root = -1;

    /// <summary>A key longer than this is not told.</summary>
    private const int LongestKey = 64;

    private ArgumentPlace[] _places = new ArgumentPlace[8];
    private int _count;
    private bool _hasKeys;

    /// <summary>The place whose parts are being read.</summary>
    public int Current { get; private set; } = Root;

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
        if (place.FaultsBefore == faults)
        {
            _count = Current;
        }

        Current = place.Parent;
    }

    /// <summary>Goes on to the next item of the array.</summary>
    public void MoveNext() => _places[Current].Index++;

    /// <summary>Goes on to another key of the dictionary.</summary>
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

    /// <summary>Whether a part of a place is this part of the place that is being read, or inside it.</summary>
    public bool IsInside(int place, int part, int node)
    {
        for (; place > Current; place = _places[place].Parent)
        {
            part = _places[place].Node;
        }

        return place == Current && part == node;
    }

    /// <summary>Whether a place is this key of the dictionary that is being read, or inside it.</summary>
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

    /// <summary>Writes the way to a part of the place that is being read, as the model can follow it:
    /// <c>booking.guests[1].name</c>.</summary>
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
            // What the caller said is not kept for longer than the call.
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

    /// <summary>An item of an array has no name.</summary>
    private static void WriteName(TextBuffer text, ReadOnlySpan<byte> name, int start)
    {
        if (!name.IsEmpty)
        {
            text.Append(text.Length > start ? "."u8 : default);
            text.Append(name);
        }
    }
}
