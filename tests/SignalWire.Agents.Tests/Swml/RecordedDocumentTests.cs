using System.Text.Json;
using SignalWire.Agents.Swml;

namespace SignalWire.Agents.Tests.Swml;

/// <summary>Documents that the vendor's SDK wrote are read, and written as they were.</summary>
public sealed class RecordedDocumentTests
{
    [RecordedFact]
    public void Documents_ThatSatisfyTheSchema_AreReadAndWrittenAsTheyWere()
    {
        var documents = RecordedCase.AllIds
            .SelectMany(id => new RecordedCase(id).ValidDocuments.Select(document => (Id: id, Document: document)))
            .ToList();

        Assert.NotEmpty(documents);
        Assert.All(documents, recorded =>
        {
            string written = SwmlDocument.Parse(recorded.Document.GetRawText()).ToJson();
            Assert.True(JsonElement.DeepEquals(recorded.Document, JsonElement.Parse(written)), $"{recorded.Id}: {written}");
        });
    }
}
