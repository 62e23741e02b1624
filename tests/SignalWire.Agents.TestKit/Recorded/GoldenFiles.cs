using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;
using Xunit;

namespace SignalWire.Agents.TestKit;

/// <summary>
/// Compares generated files with accepted ones, in the names and layout of Verify.SourceGenerators, so that it could take over the same
/// files. <c>ACCEPT_GOLDEN=1</c> accepts what is new; a continuous integration run ignores it.
/// </summary>
public static partial class GoldenFiles
{
    /// <summary>Whether what is new is to be accepted.</summary>
    public static bool Accept { get; } =
        Environment.GetEnvironmentVariable("ACCEPT_GOLDEN") == "1" && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI"));

    /// <summary>Compares all files of a run. A missing file fails, and so does a file that is no longer generated.</summary>
    /// <param name="run">The run.</param>
    /// <param name="file">The test's file; the accepted files lie beside it.</param>
    /// <param name="method">The test.</param>
    public static void Verify(GeneratorRun run, [CallerFilePath] string file = "", [CallerMemberName] string method = "")
    {
        string folder = Path.GetDirectoryName(file)!;
        string prefix = $"{Path.GetFileNameWithoutExtension(file)}.{method}#";
        var faults = new List<string>();
        var expected = new HashSet<string>();
        foreach (var source in run.Sources)
        {
            string name = $"{prefix}{Path.GetFileNameWithoutExtension(source.HintName)}.verified.cs";
            expected.Add(name);
            string text = $"//HintName: {source.HintName}\n{Mask(source.SourceText.ToString())}";
            if (Compare(Path.Combine(folder, name), text) is { } fault)
            {
                faults.Add(fault);
            }
        }

        foreach (string stale in Directory.EnumerateFiles(folder, $"{prefix}*.verified.cs")
            .Where(path => !expected.Contains(Path.GetFileName(path))))
        {
            faults.Add($"{Path.GetFileName(stale)} is no longer generated");
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [SuppressMessage("Globalization", "CA1307", Justification = "Line ends are characters.")]
    private static string? Compare(string verified, string text)
    {
        string received = verified.Replace(".verified.cs", ".received.cs", StringComparison.Ordinal);
        string? accepted = File.Exists(verified) ? File.ReadAllText(verified).Replace("\r\n", "\n") : null;
        if (accepted == text)
        {
            File.Delete(received);
            return null;
        }

        if (Accept)
        {
            File.WriteAllText(verified, text);
            return null;
        }

        File.WriteAllText(received, text);
        return accepted is null
            ? $"{Path.GetFileName(verified)} is missing; {received} is what was generated"
            : $"{Path.GetFileName(verified)} differs:\n{Diff(accepted, text)}";
    }

    /// <summary>The lines that differ.</summary>
    internal static string Diff(string accepted, string text)
    {
        var diff = new StringBuilder();
        foreach (var line in InlineDiffBuilder.Diff(accepted, text).Lines)
        {
            string? mark = line.Type switch { ChangeType.Inserted => "+ ", ChangeType.Deleted => "- ", _ => null };
            if (mark is not null)
            {
                diff.Append(mark).Append(line.Text).Append('\n');
            }
        }

        return diff.ToString();
    }

    /// <summary>The generator's version would change every file with every release.</summary>
    private static string Mask(string text) =>
        GeneratorVersion().Replace(text, "GeneratedCode(\"SignalWire.Agents.Generators\", \"VERSION\")");

    [GeneratedRegex("""GeneratedCode\("SignalWire\.Agents\.Generators", "[^"]*"\)""")]
    private static partial Regex GeneratorVersion();
}
