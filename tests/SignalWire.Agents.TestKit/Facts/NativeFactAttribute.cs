using System.Runtime.InteropServices;
using Xunit;

namespace SignalWire.Agents.TestKit;

/// <summary>Marks a test that publishes with Native AOT. It is skipped if the machine has no linker.</summary>
public sealed class NativeFactAttribute : FactAttribute
{
    public NativeFactAttribute()
    {
        if (!OperatingSystem.IsLinux() || RuntimeInformation.OSArchitecture != Architecture.X64)
        {
            Skip = "Published for linux-x64 alone.";
        }
        else if (!IsOnPath("clang") && !IsOnPath("gcc"))
        {
            Skip = "Native AOT links with clang or gcc, and neither is on the path.";
        }
    }

    private static bool IsOnPath(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));
}
