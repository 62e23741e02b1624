using SignalWire.Agents.CompilerServices;
using SignalWire.Agents.Json;

namespace SignalWire.Agents.Tools.Arguments;

/// <summary>
/// What is wrong with the arguments of one call, in words for the model. A value that is passed twice counts as it was passed last, so
/// the faults of one value can be taken back.
/// </summary>
internal sealed class ArgumentFaults
{
    /// <summary>A value longer than this is named by its kind, so that a long one does not fill the model's context.</summary>
    private const int LongestEcho = 64;

    /// <summary>More text than all parameters together can have at fault: what was taken back is thrown out.</summary>
    private const int LargestText = 32 * 1024;

    /// <summary>What the model is told at most: the first faults are enough to mend a call by.</summary>
    private const int MostTold = 50;

    /// <summary>
    /// Of more faults than this only the number is kept, and none is taken back any more: no model makes so many, and whoever sends them
    /// must not fill the memory, or have all of them searched again and again.
    /// </summary>
    private const int MostKept = 4 * MostTold;

    private readonly List<Entry> _entries = [];

    private TextBuffer _text = new();

    /// <summary>For what is told where some of it was taken back.</summary>
    private TextBuffer _other = new();

    /// <summary>Whether there is text that belongs to no fault any more.</summary>
    private bool _hasGaps;

    /// <summary>How many faults there were after the last that is kept.</summary>
    private int _more;

    public bool Any => _entries.Count > 0;

    public int Count => _entries.Count + _more;

    private bool IsFull => _entries.Count == MostKept;

    private ArgumentPath Path { get; } = new();

    /// <summary>Goes into an object, an array or a dictionary.</summary>
    public void Enter(ArgumentShape shape, int node) => Path.Enter(shape, node, _entries.Count);

    public void Leave() => Path.Leave(_entries.Count);

    /// <summary>Goes on to the next item of the array.</summary>
    public void MoveNext() => Path.MoveNext();

    /// <summary>Goes on to another key of the dictionary; what was said of an earlier value of this key is taken back.</summary>
    public void MoveTo(string key)
    {
        if (Any && !IsFull)
        {
            ForgetKey(key);
        }

        Path.MoveTo(key, _entries.Count);
    }

    public void AddMissing(ArgumentShape shape, int node) => Add(shape, node, " is missing: it must be "u8);

    /// <summary>Of a value that is neither right nor wrong, as far as could be told.</summary>
    public void AddUnchecked(ArgumentShape shape, int node) =>
        Add(shape, node, " could not be checked in time; send it again: it must be "u8);

    /// <param name="shape">Whose part it is.</param>
    /// <param name="node">Which part.</param>
    /// <param name="kind">What came, by its kind, such as <c>a number</c>.</param>
    /// <param name="value">What came, as JSON; empty when only the kind is to be told.</param>
    /// <param name="isText">Whether the value is told in quotes.</param>
    public void AddWrong(ArgumentShape shape, int node, ReadOnlySpan<byte> kind, ReadOnlySpan<byte> value, bool isText = false)
    {
        // The text between its quotes may be empty.
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
        _text.Append(" must be "u8);
        _text.Append(text.Expected);
        _text.Append(isQuoted ? "; \""u8 : "; "u8);
        _text.Append(isTold ? value : kind);
        _text.Append(isQuoted ? "\" came."u8 : " came."u8);
        Close(node, start);
    }

    public void AddUnreadable()
    {
        int start = Open();
        _text.Append("The arguments cannot be read: they must be one JSON object."u8);
        Close(0, start);
    }

    /// <summary>Takes back what was said of a part of the place that is being read, and of all inside it.</summary>
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

    /// <summary>All faults, one sentence each.</summary>
    public ReadOnlySpan<byte> ToText()
    {
        if (_hasGaps)
        {
            Compact();
        }

        return _entries.Count <= MostTold ? _text.Written : _text.Written[..(_entries[MostTold - 1].Start + _entries[MostTold - 1].Length)];
    }

    private void Add(ArgumentShape shape, int node, ReadOnlySpan<byte> what)
    {
        if (IsFull)
        {
            _more++;
            return;
        }

        int start = Open();
        var text = shape.Describe(node);
        Path.Write(_text, text.Name);
        _text.Append(what);
        _text.Append(text.Expected);
        _text.Append("."u8);
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

    /// <summary>One sentence after the other.</summary>
    private int Open()
    {
        if (_text.Length > 0)
        {
            _text.Append(" "u8);
        }

        return _text.Length;
    }

    private void Close(int node, int start) => _entries.Add(new Entry(Path.Current, node, start, _text.Length - start));

    /// <summary>A fault: the place, and which part of it, and where its sentence stands.</summary>
    private readonly record struct Entry(int Place, int Node, int Start, int Length);
}
