using SignalWire.Agents.CompilerServices;
using SignalWire.Agents.Json;

namespace SignalWire.Agents.Tools.Arguments;

/// <summary>
/// Collects what is wrong with the arguments of one call, as sentences for the model. If a value is passed twice, the last one counts, so
/// the faults of a value can be withdrawn.
/// </summary>
internal sealed class ArgumentFaults
{
    /// <summary>The length in bytes above which a value is described by its kind. A long value would fill the model's context.</summary>
    private const int LongestEcho = 64;

    /// <summary>The length in bytes above which withdrawn text is removed. All parameters together cannot have that many faults.</summary>
    private const int LargestText = 32 * 1024;

    /// <summary>The maximum number of faults that are sent to the model. The first ones are enough to correct a call.</summary>
    private const int MostTold = 50;

    /// <summary>
    /// The maximum number of faults that are kept. Later ones are only counted, and none is withdrawn any more. No model makes that many,
    /// and a client that sends them must not fill the memory or cause repeated searches.
    /// </summary>
    private const int MostKept = 4 * MostTold;

    private readonly List<Entry> _entries = [];

    private TextBuffer _text = new();

    /// <summary>The buffer into which the remaining text is copied after faults were withdrawn.</summary>
    private TextBuffer _other = new();

    /// <summary>Whether some of the text belongs to a withdrawn fault.</summary>
    private bool _hasGaps;

    /// <summary>The number of faults after the last one that is kept.</summary>
    private int _more;

    public bool Any => _entries.Count > 0;

    public int Count => _entries.Count + _more;

    private bool IsFull => _entries.Count == MostKept;

    private ArgumentPath Path { get; } = new();

    /// <summary>Enters an object, an array or a dictionary.</summary>
    public void Enter(ArgumentShape shape, int node) => Path.Enter(shape, node, _entries.Count);

    public void Leave() => Path.Leave(_entries.Count);

    /// <summary>Moves to the next item of the array.</summary>
    public void MoveNext() => Path.MoveNext();

    /// <summary>Moves to another key of the dictionary. The faults of an earlier value of this key are withdrawn.</summary>
    public void MoveTo(string key)
    {
        if (Any && !IsFull)
        {
            ForgetKey(key);
        }

        Path.MoveTo(key, _entries.Count);
    }

    public void AddMissing(ArgumentShape shape, int node) => Add(shape, node, " is missing; expected "u8, "."u8);

    /// <summary>Adds a fault for a value that could not be checked in time. It is not known whether the value is valid.</summary>
    public void AddUnchecked(ArgumentShape shape, int node) =>
        Add(shape, node, " could not be checked in time; expected "u8, ". Send it again."u8);

    /// <param name="shape">The shape that the part belongs to.</param>
    /// <param name="node">The number of the part.</param>
    /// <param name="kind">The kind of the value, such as <c>a number</c>.</param>
    /// <param name="value">The value as JSON; empty if only the kind is reported.</param>
    /// <param name="isText">Whether the value is reported in quotes.</param>
    public void AddWrong(ArgumentShape shape, int node, ReadOnlySpan<byte> kind, ReadOnlySpan<byte> value, bool isText = false)
    {
        // The text between the quotes can be empty.
        bool isTold = (isText || !value.IsEmpty) && value.Length <= (isText ? LongestEcho - 2 : LongestEcho);
        bool isQuoted = isText && isTold;

        if (IsFull)
        {
            _more++;
            return;
        }

        int start = Open();
        var text = shape.Describe(node);
        Path.Write(_text, text.Name);
        _text.Append(": expected "u8);
        _text.Append(text.Expected);
        _text.Append(isQuoted ? ", got \""u8 : ", got "u8);
        _text.Append(isTold ? value : kind);
        _text.Append(isQuoted ? "\"."u8 : "."u8);
        Close(node, start);
    }

    /// <summary>Adds a fault for an array that has too few or too many items.</summary>
    public void AddWrongCount(ArgumentShape shape, int node)
    {
        if (IsFull)
        {
            _more++;
            return;
        }

        int start = Open();
        var text = shape.Describe(node);
        Path.Write(_text, text.Name);
        _text.Append(": expected "u8);
        _text.Append(text.Expected);
        _text.Append(", got "u8);
        _text.Append(Path.LastItemCount);
        _text.Append("."u8);
        Close(node, start);
    }

    public void AddUnreadable()
    {
        int start = Open();
        _text.Append("The arguments could not be read; expected one JSON object."u8);
        Close(0, start);
    }

    /// <summary>Withdraws the faults of a part of the current place, and of everything inside that part.</summary>
    public void Forget(int node)
    {
        if (Any && !IsFull)
        {
            ForgetPart(node);
        }
    }

    public void Clear()
    {
        _text.Clear();
        _entries.Clear();
        _more = 0;
        _hasGaps = false;
        Path.Clear();
    }

    /// <summary>Returns all faults, one sentence each.</summary>
    public ReadOnlySpan<byte> ToText()
    {
        if (_hasGaps)
        {
            Compact();
        }

        return _entries.Count <= MostTold ? _text.Written : _text.Written[..(_entries[MostTold - 1].Start + _entries[MostTold - 1].Length)];
    }

    private void Add(ArgumentShape shape, int node, ReadOnlySpan<byte> before, ReadOnlySpan<byte> after)
    {
        if (IsFull)
        {
            _more++;
            return;
        }

        int start = Open();
        var text = shape.Describe(node);
        Path.Write(_text, text.Name);
        _text.Append(before);
        _text.Append(text.Expected);
        _text.Append(after);
        Close(node, start);
    }

    private void ForgetPart(int node) => Forget(entry => Path.IsInside(entry.Place, entry.Node, node));

    private void ForgetKey(string key) => Forget(entry => Path.IsInside(entry.Place, key));

    private void Forget(Predicate<Entry> isTakenBack)
    {
        if (_entries.RemoveAll(isTakenBack) > 0)
        {
            _hasGaps = true;
            if (_text.Length > LargestText)
            {
                Compact();
            }
        }
    }

    private void Compact()
    {
        _other.Clear();
        for (int i = 0; i < _entries.Count; i++)
        {
            _other.Append(i > 0 ? " "u8 : default);
            var entry = _entries[i];
            _entries[i] = entry with { Start = _other.Length };
            _other.Append(_text.Written.Slice(entry.Start, entry.Length));
        }

        (_text, _other) = (_other, _text);
        _hasGaps = false;
    }

    /// <summary>Begins a sentence after the previous one.</summary>
    private int Open()
    {
        if (_text.Length > 0)
        {
            _text.Append(" "u8);
        }

        return _text.Length;
    }

    private void Close(int node, int start) => _entries.Add(new Entry(Path.Current, node, start, _text.Length - start));

    /// <summary>Represents a fault: its place, the part of that place, and the position of its sentence.</summary>
    private readonly record struct Entry(int Place, int Node, int Start, int Length);
}
