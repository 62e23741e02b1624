using System.Buffers;

namespace SignalWire.Agents.CompilerServices;

/// <summary>
/// What is wrong with the arguments of one call, in words for the model. A parameter that is passed twice counts as it was passed
/// last, so the faults of one parameter can be taken back.
/// </summary>
internal sealed class ArgumentFaults
{
    /// <summary>A value longer than this is named by its kind, so that a long one does not fill the model's context.</summary>
    private const int LongestEcho = 64;

    /// <summary>The number of a fault that is not one parameter's.</summary>
    private const int Whole = -1;

    /// <summary>More text than all parameters together can have at fault: what was taken back is thrown out.</summary>
    private const int LargestText = 32 * 1024;

    private ArrayBufferWriter<byte> _text = new(256);
    private readonly List<(int Parameter, int Start, int Length)> _entries = [];

    public bool Any => _entries.Count > 0;

    public void AddMissing(int parameter, ParameterText text)
    {
        int start = _text.WrittenCount;
        Write(text.Name);
        Write(" is missing: it must be "u8);
        Write(text.Expected);
        Write("."u8);
        Close(parameter, start);
    }

    /// <param name="parameter">The parameter's number.</param>
    /// <param name="text">The parameter in words.</param>
    /// <param name="kind">What came, by its kind, such as <c>a number</c>.</param>
    /// <param name="value">What came, as JSON; empty when only the kind is to be told.</param>
    public void AddWrong(int parameter, ParameterText text, ReadOnlySpan<byte> kind, ReadOnlySpan<byte> value)
    {
        int start = _text.WrittenCount;
        Write(text.Name);
        Write(" must be "u8);
        Write(text.Expected);
        Write("; "u8);
        Write(value.IsEmpty || value.Length > LongestEcho ? kind : value);
        Write(" came."u8);
        Close(parameter, start);
    }

    public void AddUnreadable()
    {
        int start = _text.WrittenCount;
        Write("The arguments cannot be read: they must be one JSON object."u8);
        Close(Whole, start);
    }

    public void Forget(int parameter)
    {
        _entries.RemoveAll(entry => entry.Parameter == parameter);
        if (_text.WrittenCount > LargestText)
        {
            Compact();
        }
    }

    public void Clear()
    {
        _text.ResetWrittenCount();
        _entries.Clear();
    }

    /// <summary>All faults, one sentence each.</summary>
    public ReadOnlySpan<byte> ToText()
    {
        if (_entries is [var only])
        {
            return _text.WrittenSpan.Slice(only.Start, only.Length);
        }

        var joined = new ArrayBufferWriter<byte>(_text.WrittenCount + _entries.Count + 1);
        foreach (var (_, start, length) in _entries)
        {
            if (joined.WrittenCount > 0)
            {
                joined.Write(" "u8);
            }

            joined.Write(_text.WrittenSpan.Slice(start, length));
        }

        return joined.WrittenSpan;
    }

    private void Compact()
    {
        var kept = new ArrayBufferWriter<byte>(256);
        for (int i = 0; i < _entries.Count; i++)
        {
            var (parameter, start, length) = _entries[i];
            _entries[i] = (parameter, kept.WrittenCount, length);
            kept.Write(_text.WrittenSpan.Slice(start, length));
        }

        _text = kept;
    }

    private void Write(ReadOnlySpan<byte> text) => _text.Write(text);

    private void Close(int parameter, int start) => _entries.Add((parameter, start, _text.WrittenCount - start));
}
