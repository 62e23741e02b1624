using System.Buffers;
using System.Globalization;
using System.Text;

namespace SignalWire.Agents.CompilerServices;

/// <summary>
/// What is wrong with the arguments of one call, in words for the model, and the way to the value that is being read. A value that is
/// passed twice counts as it was passed last, so the faults of one value can be taken back.
/// </summary>
internal sealed class ArgumentFaults
{
    /// <summary>A value longer than this is named by its kind, so that a long one does not fill the model's context.</summary>
    private const int LongestEcho = 64;

    /// <summary>More text than all parameters together can have at fault: what was taken back is thrown out.</summary>
    private const int LargestText = 32 * 1024;

    /// <summary>What the model is told at most: the first faults are enough to mend a call by.</summary>
    private const int MostTold = 50;

    /// <summary>The digits of the largest index.</summary>
    private const int LongestIndex = 10;

    private readonly List<Entry> _entries = [];
    private readonly List<ArgumentStep> _path = [];

    /// <summary>The ways to all values at fault, one after the other.</summary>
    private readonly List<ArgumentStep> _steps = [];

    private ArrayBufferWriter<byte> _text = new(256);

    /// <summary>What was told last; kept for the next call.</summary>
    private ArrayBufferWriter<byte>? _joined;

    public bool Any => _entries.Count > 0;

    public int Count => _entries.Count;

    public void Enter(ArgumentStep step) => _path.Add(step);

    /// <summary>Goes on to another item of the array, or value of the dictionary, that was entered last.</summary>
    public void MoveTo(ArgumentStep step) => _path[^1] = step;

    public ArgumentStep Current => _path[^1];

    public void Leave() => _path.RemoveAt(_path.Count - 1);

    public void AddMissing(ArgumentShape shape, int node)
    {
        int start = _text.WrittenCount;
        WritePath(shape, node);
        Write(" is missing: it must be "u8);
        Write(shape.Describe(node).Expected);
        Write("."u8);
        Close(new ArgumentStep(shape, node), start);
    }

    /// <param name="shape">Whose part it is.</param>
    /// <param name="node">Which part.</param>
    /// <param name="kind">What came, by its kind, such as <c>a number</c>.</param>
    /// <param name="value">What came, as JSON; empty when only the kind is to be told.</param>
    /// <param name="isText">Whether the value is told in quotes.</param>
    public void AddWrong(ArgumentShape shape, int node, ReadOnlySpan<byte> kind, ReadOnlySpan<byte> value, bool isText = false)
    {
        // The text between its quotes may be empty.
        bool isTold = (isText || !value.IsEmpty) && value.Length <= (isText ? LongestEcho - 2 : LongestEcho);
        var quote = isText && isTold ? "\""u8 : default;

        int start = _text.WrittenCount;
        WritePath(shape, node);
        Write(" must be "u8);
        Write(shape.Describe(node).Expected);
        Write("; "u8);
        Write(quote);
        Write(isTold ? value : kind);
        Write(quote);
        Write(" came."u8);
        Close(new ArgumentStep(shape, node), start);
    }

    public void AddUnreadable()
    {
        int start = _text.WrittenCount;
        Write("The arguments cannot be read: they must be one JSON object."u8);
        _entries.Add(new Entry(_steps.Count, 0, start, _text.WrittenCount - start));
    }

    /// <summary>Takes back what was said of a value, and of all inside it.</summary>
    public void Forget(ArgumentStep value)
    {
        if (_entries.Count > 0)
        {
            _entries.RemoveAll(entry => IsInside(entry, value));
            if (_text.WrittenCount > LargestText)
            {
                Compact();
            }
        }
    }

    public void Clear()
    {
        _text.ResetWrittenCount();
        _entries.Clear();
        _steps.Clear();
        _path.Clear();
    }

    /// <summary>All faults, one sentence each.</summary>
    public ReadOnlySpan<byte> ToText()
    {
        if (_entries is [var only])
        {
            return _text.WrittenSpan.Slice(only.Start, only.Length);
        }

        _joined ??= new ArrayBufferWriter<byte>(256);
        _joined.ResetWrittenCount();
        for (int i = 0; i < _entries.Count && i < MostTold; i++)
        {
            _joined.Write(i > 0 ? " "u8 : default);
            _joined.Write(_text.WrittenSpan.Slice(_entries[i].Start, _entries[i].Length));
        }

        return _joined.WrittenSpan;
    }

    private bool IsInside(Entry entry, ArgumentStep value)
    {
        if (entry.StepCount <= _path.Count)
        {
            return false;
        }

        for (int i = 0; i < _path.Count; i++)
        {
            if (_steps[entry.FirstStep + i] != _path[i])
            {
                return false;
            }
        }

        // Of the value itself only the number is known here; an index or a key inside it stands in its own step.
        var step = _steps[entry.FirstStep + _path.Count];
        return step.Shape == value.Shape && step.Node == value.Node && (value.Key is null || step.Key == value.Key);
    }

    private void Compact()
    {
        var kept = new ArrayBufferWriter<byte>(256);
        for (int i = 0; i < _entries.Count; i++)
        {
            var entry = _entries[i];
            _entries[i] = entry with { Start = kept.WrittenCount };
            kept.Write(_text.WrittenSpan.Slice(entry.Start, entry.Length));
        }

        _text = kept;
    }

    /// <summary>The way to the value as the model can follow it: <c>booking.guests[1].name</c>.</summary>
    private void WritePath(ArgumentShape shape, int node)
    {
        bool isFirst = true;
        foreach (var step in _path)
        {
            WriteName(step.Shape.Describe(step.Node).Name, ref isFirst);
            if (step.Index >= 0)
            {
                Write("["u8);
                step.Index.TryFormat(_text.GetSpan(LongestIndex), out int written, default, CultureInfo.InvariantCulture);
                _text.Advance(written);
                Write("]"u8);
            }
            else if (step.Key is { } key)
            {
                Write(Encoding.UTF8.GetBytes($"[{(key.Length > LongestEcho ? "…" : key)}]"));
            }
        }

        WriteName(shape.Describe(node).Name, ref isFirst);
    }

    /// <summary>An item of an array has no name.</summary>
    private void WriteName(ReadOnlySpan<byte> name, ref bool isFirst)
    {
        if (!name.IsEmpty)
        {
            Write(isFirst ? ""u8 : "."u8);
            Write(name);
            isFirst = false;
        }
    }

    private void Write(ReadOnlySpan<byte> text) => _text.Write(text);

    private void Close(ArgumentStep value, int start)
    {
        int firstStep = _steps.Count;
        _steps.AddRange(_path);
        _steps.Add(value);
        _entries.Add(new Entry(firstStep, _path.Count + 1, start, _text.WrittenCount - start));
    }

    /// <summary>A fault: the way to its value, and where its sentence stands.</summary>
    private readonly record struct Entry(int FirstStep, int StepCount, int Start, int Length);
}
