using System.Text.Json;

namespace SignalWire.Agents.Generators.Tests.Docs;

/// <summary>The package's targets hand prompts in Markdown to the compiler.</summary>
public sealed class PromptItemTests
{
    [Theory]
    [InlineData("", "a.prompt.md", "b/c.prompt.md")]
    [InlineData("<EnableDefaultPromptItems>false</EnableDefaultPromptItems>")]
    public async Task PromptFiles_OfAProject_AreAdditionalFiles(string property, params string[] expected)
    {
        var folder = Directory.CreateTempSubdirectory("prompt-items-");
        try
        {
            foreach (string file in new[] { "a.prompt.md", "b/c.prompt.md", "README.md", "bin/d.prompt.md", "obj/e.prompt.md" })
            {
                string path = Path.Combine(folder.FullName, file);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                await File.WriteAllTextAsync(path, "Help.");
            }

            string targets = RepositoryRoot.Combine("src", "SignalWire.Agents", "buildTransitive", "SignalWire.Agents.targets");
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "App.csproj"), $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup><TargetFramework>net10.0</TargetFramework>{property}</PropertyGroup>
                  <Import Project="{targets}" />
                </Project>
                """);

            var items = JsonElement.Parse(await ItemsAsync(folder.FullName)).GetProperty("Items").GetProperty("AdditionalFiles");
            Assert.Equal(
                expected, items.EnumerateArray().Select(item => item.GetProperty("Identity").GetString()!.Replace('\\', '/')).Order());
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<string> ItemsAsync(string folder)
    {
        var (exitCode, output) = await DotnetCommand.RunAsync(folder, "msbuild", "App.csproj", "-getItem:AdditionalFiles", "-nologo");
        Assert.True(exitCode == 0, output);
        return output;
    }
}
