using SignalWire.Agents.CodeFixes;
using SignalWire.Agents.Generators;

namespace SignalWire.Agents.LiveTests.Builds;

/// <summary>A project of a user's in a folder of its own, built by the SDK with what the package brings.</summary>
internal sealed class ScratchProject : IDisposable
{
    private const string Source = "Agent.cs";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("scratch-agent-");

    public ScratchProject(string code, string properties = "")
    {
        File.WriteAllText(Path.Combine(_folder.FullName, Source), code);
        File.WriteAllText(Path.Combine(_folder.FullName, "Scratch.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <FrameworkReference Include="Microsoft.AspNetCore.App" />
                <Reference Include="{typeof(VoiceAgentAttribute).Assembly.Location}" />
                <Analyzer Include="{typeof(VoiceAgentGenerator).Assembly.Location}" />
                <Analyzer Include="{typeof(MakePartialCodeFix).Assembly.Location}" />
              </ItemGroup>
              <Import Project="{RepositoryRoot.Combine("src", "SignalWire.Agents", "buildTransitive", "SignalWire.Agents.targets")}" />
            </Project>
            """);
    }

    /// <summary>The code as it is now.</summary>
    public string Code => File.ReadAllText(Path.Combine(_folder.FullName, Source));

    /// <summary>Runs a command of the SDK in the project's folder.</summary>
    public Task<(int ExitCode, string Output)> RunAsync(params string[] arguments) => DotnetCommand.RunAsync(_folder.FullName, arguments);

    public void Dispose() => _folder.Delete(recursive: true);
}
