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

    private readonly List<Entry> _entries = [];
    private readonly List<ArgumentStep> _path = [];

    /// <summary>The ways to the objects and arrays around all values at fault, one after the other.</summary>
    private readonly List<ArgumentStep> _steps = [];

    private TextBuffer _text = new();

    /// <summary>For what is told where some of it was taken back.</summary>
    private TextBuffer _other = new();

    /// <summary>Whether there is text that belongs to no fault any more.</summary>
    private bool _hasGaps;

    public bool Any => _entries.Count > 0;

    public int Count => _entries.Count;

    public void Enter(ArgumentStep step) => _path.Add(step);

    /// <summary>Goes on to another item of the array, or value of the dictionary, that was entered last.</summary>
    public void MoveTo(ArgumentStep step) => _path[^1] = step;

    public ArgumentStep Current => _path[^1];

    public void Leave() => _path.RemoveAt(_path.Count - 1);

    public void AddMissing(ArgumentShape shape, int node)
    {
        int start = Open();
        var text = shape.Describe(node);
        WritePath(text.Name);
        Write(" is missing: it must be "u8);
        Write(text.Expected);
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

        int start = Open();
        var text = shape.Describe(node);
        WritePath(text.Name);
        Write(" must be "u8);
        Write(text.Expected);
        Write("; "u8);
        Write(quote);
        Write(isTold ? value : kind);
        Write(quote);
        Write(" came."u8);
        Close(new ArgumentStep(shape, node), start);
    }

    public void AddUnreadable()
    {
        int start = Open();
        Write("The arguments cannot be read: they must be one JSON object."u8);
        _entries.Add(new Entry(default, 0, 0, start, _text.Length - start));
    }

    /// <summary>Takes back what was said of a value, and of all inside it.</summary>
    public void Forget(ArgumentStep value)
    {
        if (_entries.Count > 0 && _entries.RemoveAll(entry => IsInside(entry, value)) > 0)
        {
            _hasGaps = true;
            if (_text.Length > LargestText)
            {
                Compact();
            }
        }
    }

    public void Clear()
    {
        if (_text.Length > 0 || _path.Count > 0)
        {
            _text.Clear();
            _entries.Clear();
            _steps.Clear();
            _path.Clear();
            _hasGaps = false;
        }
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

    private bool IsInside(Entry entry, ArgumentStep value)
    {
        if (entry.StepCount < _path.Count)
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
        var step = entry.StepCount == _path.Count ? entry.Value : _steps[entry.FirstStep + _path.Count];
        return step.Shape == value.Shape && step.Node == value.Node && (value.Key is null || step.Key == value.Key);
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

    /// <summary>The way to the value as the model can follow it: <c>booking.guests[1].name</c>.</summary>
    private void WritePath(ReadOnlySpan<byte> name)
    {
        bool isFirst = true;
        foreach (var step in _path)
        {
            WriteName(step.Shape.Describe(step.Node).Name, ref isFirst);
            if (step.Index >= 0)
            {
                Write("["u8);
                _text.Append(step.Index);
                Write("]"u8);
            }
            else if (step.Key is { } key)
            {
                Write(Encoding.UTF8.GetBytes($"[{(key.Length > LongestEcho ? "…" : key)}]"));
            }
        }

        WriteName(name, ref isFirst);
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

    private void Write(ReadOnlySpan<byte> text) => _text.Append(text);

    /// <summary>One sentence after the other.</summary>
    private int Open()
    {
        Write(_text.Length > 0 ? " "u8 : default);
        return _text.Length;
    }

    private void Close(ArgumentStep value, int start)
    {
        int firstStep = _steps.Count;
        if (_path.Count > 0)
        {
            _steps.AddRange(_path);
        }

        _entries.Add(new Entry(value, firstStep, _path.Count, start, _text.Length - start));
    }

    /// <summary>A fault: its value, the way to what is around that, and where its sentence stands.</summary>
    private readonly record struct Entry(ArgumentStep Value, int FirstStep, int StepCount, int Start, int Length);
}
