using System.Text;

namespace SignalWire.Agents.Tests.CommandLine;

/// <summary>Keeps what is written to the console while it lives.</summary>
internal sealed class ConsoleCapture : IDisposable
{
    private readonly TextWriter _oldOutput = Console.Out;
    private readonly TextWriter _oldError = Console.Error;
    private readonly Writer _output = new();
    private readonly Writer _error = new();

    public ConsoleCapture()
    {
        Console.SetOut(_output);
        Console.SetError(_error);
    }

    public string Output => _output.ToString();

    public string Error => _error.ToString();

    /// <summary>Ends when the program has flushed its output.</summary>
    public Task OutputFlushed => _output.Flushed;

    public void Dispose()
    {
        Console.SetOut(_oldOutput);
        Console.SetError(_oldError);
    }

    private sealed class Writer : TextWriter
    {
        private readonly StringBuilder _text = new();
        private readonly TaskCompletionSource _flushed = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public override Encoding Encoding => Encoding.UTF8;

        public Task Flushed => _flushed.Task;

        public override void Write(char value)
        {
            lock (_text)
            {
                _text.Append(value);
            }
        }

        public override void Flush() => _flushed.TrySetResult();

        public override string ToString()
        {
            lock (_text)
            {
                return _text.ToString().ReplaceLineEndings("\n");
            }
        }
    }
}
