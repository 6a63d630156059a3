describe "a store that does not open" do
  before(:context) { raise "the store is closed" }

  it "has pens" do
    expect(3).to eq 3
  end
end

describe "a store that breaks after a test" do
  after { raise "the shelf fell" }

  it "has a shelf" do
    expect(6).to eq 6
  end

  it "has no shelf" do
    expect(6).to eq 7
  end
end

describe "a store that cannot be put away" do
  after(:context) { raise "the store leaks" }

  it "has paper" do
    expect(5).to eq 5
  end
end
